package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.VisibleCustomers;

/** Monthly plans, what offers let customers agree on, and instalments. */
@ApplicationScoped
public class InstalmentPlans {

    private static final String ROWS = """
            select p.id, c.number, a.customer, p.status, p.periodStart, p.periodEnd, p.amount,
              (select min(i.dueOn) from Instalment i where i.plan = p and i.status = :planned),
              (select count(i) from Instalment i where i.plan = p and i.status = :failed)
            from InstalmentPlan p, Contract c, Account a where c.id = p.contractId and a.id = p.accountId and\s""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(InstalmentTerms terms) {
        em.persist(terms);
    }

    /** @throws jakarta.persistence.PersistenceException if the contract has a plan that is not settled */
    public void add(InstalmentPlan plan) {
        em.persist(plan);
        em.flush();
    }

    public void add(PlanChange change) {
        em.persist(change);
    }

    /** Those of every offer, the ones that begin last first. */
    public List<InstalmentTerms> terms() {
        return em.createQuery("select t from InstalmentTerms t order by t.validFrom desc", InstalmentTerms.class).getResultList();
    }

    public boolean beginOn(String offerCode, LocalDate day) {
        return em.createQuery("select count(t) from InstalmentTerms t where t.offerCode = :offer and t.validFrom = :day", Long.class)
                .setParameter("offer", offerCode)
                .setParameter("day", day)
                .getSingleResult() > 0;
    }

    /** What an offer allows on a day; empty if it has no monthly plan. */
    public Optional<InstalmentTerms> terms(String offerCode, LocalDate day) {
        return em.createQuery("""
                select t from InstalmentTerms t where t.offerCode = :offer and t.validFrom <= :day
                order by t.validFrom desc""", InstalmentTerms.class)
                .setParameter("offer", offerCode)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The plan of a contract that is not settled yet. */
    public Optional<InstalmentPlan> open(long contractId) {
        return em.createQuery("select p from InstalmentPlan p where p.contractId = :contract and p.status <> :settled",
                InstalmentPlan.class)
                .setParameter("contract", contractId)
                .setParameter("settled", InstalmentPlan.Status.SETTLED)
                .getResultStream().findFirst();
    }

    /** The same, locked until the end of the transaction. */
    public Optional<InstalmentPlan> lockedOpen(long contractId) {
        Optional<InstalmentPlan> plan = open(contractId);
        plan.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return plan;
    }

    /** The latest plan of a contract, settled or not. */
    public Optional<InstalmentPlan> latest(long contractId) {
        return em.createQuery("select p from InstalmentPlan p where p.contractId = :contract order by p.periodStart desc, p.id desc",
                InstalmentPlan.class)
                .setParameter("contract", contractId)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Locked with its plan until the end of the transaction. */
    public Instalment lockedInstalment(long id) {
        Instalment instalment = em.find(Instalment.class, id);
        em.refresh(instalment.plan(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(instalment);
        return instalment;
    }

    /** The identifier of the instalment that an entry of the account paid. */
    public Optional<Long> paidBy(long entryId) {
        return em.createQuery("select i.id from Instalment i where i.entryId = :entry", Long.class)
                .setParameter("entry", entryId)
                .getResultStream().findFirst();
    }

    /** The next instalment that customers will pay; one query. */
    public Optional<Instalment> next(VisibleCustomers visible) {
        return em.createQuery("""
                select i from Instalment i join fetch i.plan p where i.status = :planned
                  and p.accountId in (select a.id from Account a where a.customer.id in :customers)
                order by i.dueOn, i.id""", Instalment.class)
                .setParameter("planned", Instalment.Status.PLANNED)
                .setParameter("customers", visible.ids())
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Plans of customers that are not settled, by contract; one query. */
    public List<PlanRow> rows(VisibleCustomers visible) {
        return em.createQuery(ROWS + "p.status <> :settled and a.customer.id in :customers order by c.number", Object[].class)
                .setParameter("planned", Instalment.Status.PLANNED)
                .setParameter("failed", Instalment.Status.FAILED)
                .setParameter("settled", InstalmentPlan.Status.SETTLED)
                .setParameter("customers", visible.ids())
                .getResultStream().map(PlanRow::of).toList();
    }

    /** Plans of any customers that are not settled, those that are settled next first; one query. */
    public List<PlanRow> open(int most) {
        return em.createQuery(ROWS + "p.status <> :settled order by p.periodEnd, c.number", Object[].class)
                .setParameter("planned", Instalment.Status.PLANNED)
                .setParameter("failed", Instalment.Status.FAILED)
                .setParameter("settled", InstalmentPlan.Status.SETTLED)
                .setMaxResults(most)
                .getResultStream().map(PlanRow::of).toList();
    }
}
