package org.quittance.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** What staff wrote in place of the delivered notices. */
@ApplicationScoped
public class NoticeWordings {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(NoticeWording wording) {
        em.persist(wording);
    }

    /** The latest first. */
    public List<NoticeWording> versions(String notice, Locale language, int most) {
        return em.createQuery("""
                select w from NoticeWording w where w.notice = :notice and w.language = :language
                order by w.writtenAt desc, w.id desc""", NoticeWording.class)
                .setParameter("notice", notice)
                .setParameter("language", language.getLanguage())
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest version of each notice and language that has one. Writes nothing first, for it is asked amid many writes. */
    public List<NoticeWording> latest() {
        return em.createQuery("""
                select w from NoticeWording w where not exists (
                  select n from NoticeWording n where n.notice = w.notice and n.language = w.language
                    and (n.writtenAt > w.writtenAt or n.writtenAt = w.writtenAt and n.id > w.id))""", NoticeWording.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
