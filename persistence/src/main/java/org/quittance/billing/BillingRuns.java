package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.contract.BillingCycle;
import org.quittance.time.DateRange;

/** Billing runs and the contracts that are due in them. */
@ApplicationScoped
public class BillingRuns {

    /**
     * A contract is due from the day its last invoice ended, or else from its first day, until the end of the run's period
     * or its own end: what an earlier run could not bill is caught up.
     */
    private static final String DUE = """
            select c.id as contract_id,
                   coalesce((select max(i.period_end) from invoice i
                             where i.contract_id = c.id), c.billed_from) as first_day,
                   least(c.end_date, cast(?2 as date)) as end_day
            from contract c
            where c.cycle = ?1 and c.start_date < ?2""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(BillingRun run) {
        em.persist(run);
        em.flush();
    }

    public BillingRun of(long id) {
        return em.getReference(BillingRun.class, id);
    }

    /** Runs whose job makes drafts or documents, or should. */
    public List<BillingRun> atWork() {
        return em.createQuery("select r from BillingRun r where r.status in :working order by r.id", BillingRun.class)
                .setParameter("working", List.of(BillingRun.Status.GENERATING, BillingRun.Status.PUBLISHING))
                .getResultList();
    }

    /** The run, locked until the end of the transaction: transitions happen one after the other. */
    public BillingRun locked(long id) {
        return em.find(BillingRun.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Lists the contracts of the cycle that are due, set-wise.
     *
     * @return how many
     */
    public int addDueItems(BillingRun run) {
        return em.createNativeQuery("""
                insert into run_item (id, run_id, contract_id, period_start, period_end, status)
                select nextval('id_seq'), ?3, due.contract_id, due.first_day, due.end_day, 'DUE'
                from (%s) due where due.first_day < due.end_day""".formatted(DUE))
                .setParameter(1, run.cycle().name())
                .setParameter(2, Date.valueOf(run.period().end()))
                .setParameter(3, run.id())
                .executeUpdate();
    }

    public boolean exists(BillingCycle cycle, DateRange period) {
        return count(cycle, period, "<>") > 0;
    }

    /** {@code M-2026-11}, and from the second try on {@code M-2026-11-2}: discarded runs keep their numbers. */
    public String nextNumber(BillingCycle cycle, DateRange period) {
        long earlier = count(cycle, period, "=");
        String number = "%c-%tY-%<tm".formatted(cycle.name().charAt(0), period.start());
        return earlier == 0 ? number : number + "-" + (earlier + 1);
    }

    private long count(BillingCycle cycle, DateRange period, String discarded) {
        return em.createQuery("""
                select count(r) from BillingRun r
                where r.cycle = :cycle and r.periodStart = :start and r.status %s :discarded""".formatted(discarded),
                Long.class)
                .setParameter("cycle", cycle)
                .setParameter("start", period.start())
                .setParameter("discarded", BillingRun.Status.DISCARDED)
                .getSingleResult();
    }

    /** The period after the last one that was billed for a cycle, or else that of its first contract. */
    public Optional<DateRange> nextPeriod(BillingCycle cycle) {
        LocalDate billedUntil = em.createQuery(
                "select max(r.periodEnd) from BillingRun r where r.cycle = :cycle and r.status <> :discarded",
                LocalDate.class)
                .setParameter("cycle", cycle)
                .setParameter("discarded", BillingRun.Status.DISCARDED)
                .getSingleResult();
        LocalDate firstStart = em.createQuery("select min(c.billedFrom) from Contract c where c.cycle = :cycle",
                LocalDate.class).setParameter("cycle", cycle).getSingleResult();
        return Optional.ofNullable(billedUntil == null ? firstStart : billedUntil).map(cycle::periodOf);
    }

    /** Cuts the contracts that wait for a draft into ranges of keys of about equal size, for parallel work. */
    @SuppressWarnings("unchecked")
    public List<KeyRange> waitingRanges(long runId, int parts) {
        List<Object[]> rows = em.createNativeQuery("""
                select min(id), max(id) from
                  (select id, ntile(?2) over (order by id) as part from run_item where run_id = ?1 and status = 'DUE') cut
                group by part order by 1""")
                .setParameter(1, runId)
                .setParameter(2, parts)
                .getResultList();
        List<KeyRange> ranges = new ArrayList<>();
        rows.forEach(row -> ranges.add(new KeyRange(((Number) row[0]).longValue(), ((Number) row[1]).longValue())));
        return ranges;
    }

    /** Identifiers from the first to the last, both included. */
    public record KeyRange(long first, long last) {
    }

    /** The next contracts of a range that wait for a draft, in the order of their keys. */
    public List<RunItem> waiting(long runId, long after, long last, int most) {
        return em.createQuery("""
                select i from RunItem i
                where i.runId = :run and i.id > :after and i.id <= :last and i.status = :due order by i.id""", RunItem.class)
                .setParameter("run", runId)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("due", RunItem.Status.DUE)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next contracts that wait for a draft and whose offers bill on estimates, in the order of their keys. */
    public List<RunItem> waitingOfEstimatingOffers(long runId, long after, int most) {
        return em.createQuery("""
                select i from RunItem i, Contract c, Offer o
                where i.runId = :run and i.id > :after and i.status = :due
                  and c.id = i.contractId and o.code = c.offerCode and o.estimates = true order by i.id""", RunItem.class)
                .setParameter("run", runId)
                .setParameter("after", after)
                .setParameter("due", RunItem.Status.DUE)
                .setMaxResults(most)
                .getResultList();
    }

    public Map<Long, RunItem> items(Collection<Long> ids) {
        return em.createQuery("select i from RunItem i where i.id in :ids", RunItem.class)
                .setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(RunItem::id, Function.identity()));
    }

    public RunItem item(long runId, long itemId) {
        return em.createQuery("select i from RunItem i where i.runId = :run and i.id = :item", RunItem.class)
                .setParameter("run", runId)
                .setParameter("item", itemId)
                .getSingleResult();
    }

    /** Lets the parked contracts of a run wait for a draft again. */
    public int retryParked(long runId) {
        return em.createQuery("""
                update RunItem i set i.status = :due, i.reason = null, i.detail = null
                where i.runId = :run and i.status = :parked""")
                .setParameter("due", RunItem.Status.DUE)
                .setParameter("run", runId)
                .setParameter("parked", RunItem.Status.PARKED)
                .executeUpdate();
    }

    /** The run sheet's counts; {@code due} counts the listed contracts, {@code invoices} the invoices themselves. */
    public RunCounts counts(long runId) {
        Map<RunItem.Status, Long> perStatus = em.createQuery(
                "select i.status, count(i) from RunItem i where i.runId = :run group by i.status", Object[].class)
                .setParameter("run", runId)
                .getResultStream().collect(Collectors.toMap(row -> (RunItem.Status) row[0], row -> (Long) row[1]));
        Long invoices = em.createQuery("select count(i) from Invoice i where i.runId = :run", Long.class)
                .setParameter("run", runId)
                .getSingleResult();
        return RunCounts.of(perStatus, invoices);
    }
}
