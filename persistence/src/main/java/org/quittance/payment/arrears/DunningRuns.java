package org.quittance.payment.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.VisibleCustomers;

/** Dunning runs and the acts they led to. */
@ApplicationScoped
public class DunningRuns {

    private static final List<DunningRun.Status> UNDER_WAY = List.of(
            DunningRun.Status.PROPOSING, DunningRun.Status.PROPOSED, DunningRun.Status.SENDING);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(DunningRun run) {
        em.persist(run);
        em.flush();
    }

    public void add(DunningAct act) {
        em.persist(act);
    }

    public void add(DunningSpared spared) {
        em.persist(spared);
    }

    public Optional<DunningRun> of(long id) {
        return Optional.ofNullable(em.find(DunningRun.class, id));
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public DunningRun locked(long id) {
        return Optional.ofNullable(em.find(DunningRun.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow();
    }

    /** The one that is not over, if there is one. */
    public Optional<DunningRun> underWay() {
        return em.createQuery("select r from DunningRun r where r.status in :underWay", DunningRun.class)
                .setParameter("underWay", UNDER_WAY)
                .getResultStream().findFirst();
    }

    /** The latest first, with what they did. */
    public List<DunningRunRow> rows(int most) {
        return em.createQuery("""
                select new org.quittance.payment.arrears.DunningRunRow(r.id, r.day, r.status,
                  (select count(a) from DunningAct a where a.runId = r.id and a.status in :counted),
                  (select sum(a.amount) from DunningAct a where a.runId = r.id and a.status in :counted),
                  (select count(s) from DunningSpared s where s.runId = r.id))
                from DunningRun r order by r.day desc, r.id desc""", DunningRunRow.class)
                .setParameter("counted", List.of(DunningAct.Status.PROPOSED, DunningAct.Status.SENT))
                .setMaxResults(most)
                .getResultList();
    }

    /** The last account that a run has looked at and written something about, 0 before there is one. */
    public long lastLookedAt(long runId) {
        return ((Number) em.createNativeQuery("""
                select coalesce(max(account_id), 0) from (select account_id from dunning_act where run_id = ?1
                  union all select account_id from dunning_spared where run_id = ?1) looked""")
                .setParameter(1, runId).getSingleResult()).longValue();
    }

    /** The identifiers of the next acts of a run that wait to be sent; one query. */
    public List<Long> waiting(long runId, long after, int most) {
        return em.createQuery("select a.id from DunningAct a where a.runId = :run and a.status = :proposed and a.id > :after"
                        + " order by a.id", Long.class)
                .setParameter("run", runId)
                .setParameter("proposed", DunningAct.Status.PROPOSED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** With their invoices, locked, in the order of their identifiers; two queries. */
    public List<DunningAct> acts(Collection<Long> ids) {
        return em.createQuery("select a from DunningAct a where a.id in :ids order by a.id", DunningAct.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.items")
                .getResultList();
    }

    public Optional<DunningAct> act(long id) {
        return Optional.ofNullable(em.find(DunningAct.class, id));
    }

    /** Locked, so that it is not sent and excluded at once. */
    public Optional<DunningAct> lockedAct(long id) {
        return Optional.ofNullable(em.find(DunningAct.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public DunningTotals totals(long runId) {
        return new DunningTotals(
                em.createQuery("""
                        select new org.quittance.payment.arrears.DunningTotals$OfStep(a.position, a.kind, a.status, count(a),
                          sum(a.amount), sum(a.costs), sum(a.interest))
                        from DunningAct a where a.runId = :run group by a.position, a.kind, a.status
                        order by a.position, a.kind, a.status""", DunningTotals.OfStep.class)
                        .setParameter("run", runId).getResultList(),
                em.createQuery("""
                        select new org.quittance.payment.arrears.DunningTotals$OfProtection(s.protection, count(s), sum(s.amount))
                        from DunningSpared s where s.runId = :run group by s.protection order by s.protection""",
                        DunningTotals.OfProtection.class)
                        .setParameter("run", runId).getResultList());
    }

    /** @param position of the step, null for all */
    public List<DunningActRow> rows(long runId, Integer position, int first, int most) {
        var query = em.createQuery(DunningActRow.SELECT + "a.runId = :run" + (position == null ? "" : " and a.position = :position")
                + " order by a.position desc, a.amount desc, a.id", DunningActRow.class).setParameter("run", runId);
        if (position != null) {
            query.setParameter("position", position);
        }
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** @param position of the step, null for all */
    public long count(long runId, Integer position) {
        return position == null
                ? em.createQuery("select count(a) from DunningAct a where a.runId = :run", Long.class)
                        .setParameter("run", runId).getSingleResult()
                : em.createQuery("select count(a) from DunningAct a where a.runId = :run and a.position = :position", Long.class)
                        .setParameter("run", runId).setParameter("position", position).getSingleResult();
    }

    public Optional<DunningActRow> row(long actId) {
        return em.createQuery(DunningActRow.SELECT + "a.id = :id", DunningActRow.class)
                .setParameter("id", actId).getResultStream().findFirst();
    }

    /** What was sent to a customer, left out or dropped, the latest first. */
    public List<DunningActRow> ofCustomer(long customerId, int most) {
        return em.createQuery(DunningActRow.SELECT + "a.customerId = :customer and a.status <> :proposed order by a.decidedAt desc, a.id desc",
                        DunningActRow.class)
                .setParameter("customer", customerId)
                .setParameter("proposed", DunningAct.Status.PROPOSED)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was sent to the customers, the latest first. */
    public List<DunningActRow> sent(VisibleCustomers visible, int most) {
        return em.createQuery(DunningActRow.SELECT + "a.customerId in :customers and a.status = :sent"
                        + " order by a.sentOn desc, a.id desc",
                        DunningActRow.class)
                .setParameter("customers", visible.ids())
                .setParameter("sent", DunningAct.Status.SENT)
                .setMaxResults(most)
                .getResultList();
    }

    /** Accounts that a run left alone, by reason and the largest amounts first. */
    public List<SparedRow> spared(long runId, int most) {
        return em.createQuery("""
                select new org.quittance.payment.arrears.SparedRow(c.number, c, s.protection, s.amount)
                from DunningSpared s, Customer c where c.id = s.customerId and s.runId = :run
                order by s.protection, s.amount desc, s.id""", SparedRow.class)
                .setParameter("run", runId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The letters of a run that go by post, each with its fee invoice, in the order of the post: identifiers of documents. */
    @SuppressWarnings("unchecked")
    public List<Long> letters(long runId) {
        List<Number> ids = em.createNativeQuery("""
                select t.id from dunning_act a join customer c on c.id = a.customer_id cross join lateral (
                  select a.document_id as id, 1 as place
                  union all select d.id, 2 from document d where d.customer_id = c.id and d.kind = 'FEE_INVOICE' and d.reference in (
                    select e.piece from account_entry e where e.entry_key in (cast(?2 as text) || a.id, cast(?3 as text) || a.id))) t
                where a.run_id = ?1 and a.status = 'SENT' and a.channel = 'PAPER'
                order by c.country <> 'FR', c.country, c.postcode, c.number, a.id, t.place""")
                .setParameter(1, runId).setParameter(2, DunningAct.COSTS_KEY).setParameter(3, DunningAct.INTEREST_KEY)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }
}
