package org.quittance.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What staff answer again and again. */
@ApplicationScoped
public class AnswerTemplates {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** By title; one query. */
    public List<AnswerTemplate> all() {
        return em.createQuery("select t from AnswerTemplate t order by t.title", AnswerTemplate.class).getResultList();
    }

    public Optional<AnswerTemplate> of(long id) {
        return Optional.ofNullable(em.find(AnswerTemplate.class, id));
    }

    public Optional<AnswerTemplate> titled(String title) {
        return em.createQuery("select t from AnswerTemplate t where t.title = :title", AnswerTemplate.class)
                .setParameter("title", title.strip()).getResultStream().findFirst();
    }

    public void add(AnswerTemplate template) {
        em.persist(template);
    }

    public void remove(AnswerTemplate template) {
        em.remove(template);
    }
}
