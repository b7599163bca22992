package org.quittance.payment.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.ServiceKind;

/** Dunning policies, and the law's protections of supply. */
@ApplicationScoped
public class DunningPolicies {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(DunningPolicy policy) {
        em.persist(policy);
        em.flush();
    }

    public void discard(DunningPolicy draft) {
        draft.requireDraft();
        em.remove(draft);
    }

    public Optional<DunningPolicy> of(long id) {
        return Optional.ofNullable(em.find(DunningPolicy.class, id));
    }

    /** So that two people do not change it at once. */
    public Optional<DunningPolicy> locked(long id) {
        return Optional.ofNullable(em.find(DunningPolicy.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first, drafts before them. */
    public List<DunningPolicy> all() {
        return em.createQuery("select p from DunningPolicy p order by p.status, p.validFrom desc, p.id desc",
                DunningPolicy.class).getResultList();
    }

    /** The policy that holds on a day. */
    public Optional<DunningPolicy> on(LocalDate day) {
        return em.createQuery("""
                select p from DunningPolicy p where p.status = :inForce and p.validFrom <= :day
                order by p.validFrom desc""", DunningPolicy.class)
                .setParameter("inForce", DunningPolicy.Status.IN_FORCE)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    public boolean isTaken(LocalDate day) {
        return em.createQuery("select count(p) from DunningPolicy p where p.status = :inForce and p.validFrom = :day",
                        Long.class)
                .setParameter("inForce", DunningPolicy.Status.IN_FORCE)
                .setParameter("day", day)
                .getSingleResult() > 0;
    }

    /** Every service's protection from its day on. */
    @SuppressWarnings("unchecked")
    public SupplyProtections protections() {
        List<Object[]> rows = em.createNativeQuery(
                "select service, valid_from, first_day, last_day, source from supply_protection order by service, valid_from")
                .getResultList();
        return new SupplyProtections(rows.stream().map(row -> new SupplyProtections.Season(
                ServiceKind.valueOf((String) row[0]), ((java.sql.Date) row[1]).toLocalDate(),
                MonthDay.parse("--" + row[2]), MonthDay.parse("--" + row[3]), (String) row[4])).toList());
    }
}
