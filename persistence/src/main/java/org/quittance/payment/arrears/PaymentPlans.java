package org.quittance.payment.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.VisibleCustomers;
import org.quittance.money.Money;

/** Payment plans for debts, and the limits within which customers get them at once. */
@ApplicationScoped
public class PaymentPlans {

    private static final List<PaymentPlan.Status> ALIVE = List.of(PaymentPlan.Status.PROPOSED, PaymentPlan.Status.GRANTED);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(PaymentPlan plan) {
        em.persist(plan);
        em.flush();
    }

    public void add(PlanLimits limits) {
        em.persist(limits);
        em.flush();
    }

    public boolean beginOn(LocalDate day) {
        return em.find(PlanLimits.class, day) != null;
    }

    /** @throws java.util.NoSuchElementException if no limits hold yet */
    public PlanLimits limits(LocalDate day) {
        return em.createQuery("select l from PlanLimits l where l.validFrom <= :day order by l.validFrom desc",
                        PlanLimits.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream().findFirst().orElseThrow();
    }

    /** The latest first. */
    public List<PlanLimits> limits() {
        return em.createQuery("select l from PlanLimits l order by l.validFrom desc", PlanLimits.class).getResultList();
    }

    public Optional<PaymentPlan> of(long id) {
        return Optional.ofNullable(em.find(PaymentPlan.class, id));
    }

    public Optional<PaymentPlan> locked(long id) {
        return Optional.ofNullable(em.find(PaymentPlan.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first. */
    public List<PaymentPlan> ofAccount(long accountId) {
        return whole(em.createQuery("select p from PaymentPlan p where p.accountId = :account order by p.askedAt desc, p.id desc",
                        PaymentPlan.class)
                .setParameter("account", accountId)).getResultList();
    }

    /** The latest first. */
    public List<PaymentPlan> of(VisibleCustomers visible) {
        return whole(em.createQuery("select p from PaymentPlan p where p.customerId in :customers order by p.askedAt desc, p.id desc",
                        PaymentPlan.class)
                .setParameter("customers", visible.ids())).getResultList();
    }

    /** Those that wait for an answer first, then the latest. */
    public List<PaymentPlan> latest(int most) {
        return whole(em.createQuery("""
                select p from PaymentPlan p order by case when p.status = :asked then 0 else 1 end, p.askedAt desc, p.id desc""",
                        PaymentPlan.class)
                .setParameter("asked", PaymentPlan.Status.PROPOSED)
                .setMaxResults(most)).getResultList();
    }

    /** With invoices and instalments: three queries for any number. */
    private static TypedQuery<PaymentPlan> whole(TypedQuery<PaymentPlan> query) {
        return query.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.items")
                .setHint("eclipselink.batch", "p.instalments");
    }

    /** What invoices of plans owe now, for {@link PaymentPlan#standing}; invoices that owe nothing are not in it; one query. */
    @SuppressWarnings("unchecked")
    public Map<Long, Money> open(Collection<PaymentPlan> plans) {
        Set<Long> invoices = new HashSet<>();
        plans.forEach(plan -> plan.owed().forEach(owed -> invoices.add(owed.invoiceId())));
        Map<Long, Money> open = new HashMap<>();
        if (invoices.isEmpty()) {
            return open;
        }
        List<Object[]> rows = em.createNativeQuery("select i.id, e.amount - coalesce(paid.amount, 0) " + Arrears.OPEN
                + " and i.id = any (cast(?1 as bigint[]))").setParameter(1, IdArray.of(invoices)).getResultList();
        rows.forEach(row -> open.put(((Number) row[0]).longValue(), Money.of((BigDecimal) row[1])));
        return open;
    }

    /** The invoices of accounts that a plan protects on a day. @param remaining what the accounts' invoices owe */
    Set<Long> pausing(Collection<Long> accounts, LocalDate day, Map<Long, Money> remaining) {
        Set<Long> pausing = new HashSet<>();
        whole(em.createQuery("select p from PaymentPlan p where p.accountId in :accounts and p.status in :alive",
                        PaymentPlan.class)
                .setParameter("accounts", accounts)
                .setParameter("alive", ALIVE)).getResultStream().filter(plan -> plan.standing(day, remaining).pausesDunning())
                .forEach(plan -> plan.owed().forEach(owed -> pausing.add(owed.invoiceId())));
        return pausing;
    }
}
