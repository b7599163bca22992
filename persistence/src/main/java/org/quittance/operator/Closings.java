package org.quittance.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When the operator is closed. */
@ApplicationScoped
public class Closings {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Closing closing) {
        em.persist(closing);
    }

    public void remove(Closing closing) {
        em.remove(closing);
    }

    public Optional<Closing> of(long id) {
        return Optional.ofNullable(em.find(Closing.class, id));
    }

    /** Those that are not over on a day, the first first; one query. */
    public List<Closing> from(LocalDate day) {
        return em.createQuery("select c from Closing c where c.lastDay >= :day order by c.firstDay", Closing.class)
                .setParameter("day", day).getResultList();
    }

    /** Each of their days. */
    public Set<LocalDate> daysFrom(LocalDate day) {
        return from(day).stream().flatMap(Closing::eachDay).collect(Collectors.toUnmodifiableSet());
    }
}
