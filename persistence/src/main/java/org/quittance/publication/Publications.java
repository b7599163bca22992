package org.quittance.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What staff have published. */
@ApplicationScoped
public class Publications {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** By position within their theme; one query. */
    public List<FaqEntry> faq() {
        return em.createQuery("select f from FaqEntry f order by f.position, f.id", FaqEntry.class).getResultList();
    }

    public List<Site> sites() {
        return em.createQuery("select s from Site s order by s.name, s.id", Site.class).getResultList();
    }

    /** The latest first, without those that are long over. */
    public List<ServiceNotice> notices(Instant now) {
        return em.createQuery("select n from ServiceNotice n where n.endsAt is null or n.endsAt > :since"
                        + " order by n.startsAt desc, n.id desc", ServiceNotice.class)
                .setParameter("since", now.minus(ServiceNotice.KEPT))
                .getResultList();
    }

    /** Every notice, for staff; the latest first. */
    public List<ServiceNotice> allNotices(int most) {
        return em.createQuery("select n from ServiceNotice n order by n.startsAt desc, n.id desc", ServiceNotice.class)
                .setMaxResults(most)
                .getResultList();
    }

    public <T> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id));
    }

    public void add(Object published) {
        em.persist(published);
    }

    public void remove(Object published) {
        em.remove(published);
    }
}
