package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.contract.BillingCycle;
import org.quittance.time.DateRange;

/** Billing runs and the contracts that are due in them. */
@ApplicationScoped
public class BillingRuns {

    private static final String INSERT_DUE = """
            insert into run_item (id, run_id, contract_id, bill_key, period_start, period_end, status)
            select nextval('id_seq'), ?1, due.contract_id, due.bill_key, due.first_day, due.end_day, 'DUE'
            from (select * from (%s) listed where in_run is null order by bill_key, contract_id) due
            where due.first_day < due.end_day""";

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

    /**
     * The run, locked until the end of the transaction: transitions happen one after the other. What its job writes names
     * the run and need not wait, nor be waited for.
     */
    public BillingRun locked(long id) {
        em.createNativeQuery("select id from billing_run where id = ?1 for no key update").setParameter(1, id).getResultList();
        BillingRun run = em.find(BillingRun.class, id);
        if (run != null) {
            em.refresh(run);
        }
        return run;
    }

    /**
     * Lists the contracts of a cycle, all of them or those of a group, that are due, set-wise.
     *
     * @return how many
     */
    public int addDueItems(BillingRun run) {
        return due(run, "c.cycle = ?3 and (cast(?4 as text) = '' or c.billing_group = ?4)")
                .setParameter(3, run.cycle().name())
                .setParameter(4, run.group() == null ? "" : run.group())
                .executeUpdate();
    }

    /**
     * Lists some contracts, as far as they are due.
     *
     * @return how many
     */
    public int addDueItems(BillingRun run, Collection<Long> contracts) {
        return due(run, "c.id = any (cast(?3 as bigint[]))")
                .setParameter(3, DueContracts.array(contracts))
                .executeUpdate();
    }

    public void add(RunItem item) {
        em.persist(item);
    }

    /**
     * Lists contracts that were billed for days of the run's period, to look at them again.
     *
     * @param offer    only contracts under it; blank for any
     * @param contracts only those with these numbers; none for any
     * @return how many
     */
    public int addBilledItems(BillingRun run, String offer, Collection<String> contracts) {
        return em.createNativeQuery("""
                insert into run_item (id, run_id, contract_id, bill_key, period_start, period_end, status)
                select nextval('id_seq'), ?1, c.id, c.id, cast(?2 as date), cast(?3 as date), 'DUE'
                from contract c
                where exists (select from invoice_contract k join invoice i on i.id = k.invoice_id
                              where k.contract_id = c.id and not k.reversal and not k.cancelled and i.status <> 'DRAFT'
                                and k.period_start < ?3 and k.period_end > ?2)
                  and (?4 = '' or c.offer_code = ?4)
                  and (?5 = '{}' or c.number = any (cast(?5 as text[])))
                order by c.id""")
                .setParameter(1, run.id())
                .setParameter(2, Date.valueOf(run.period().start()))
                .setParameter(3, Date.valueOf(run.period().end()))
                .setParameter(4, offer)
                .setParameter(5, contracts.stream().map(number -> '"' + number.replaceAll("[\\\\\"]", "") + '"')
                        .collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    private Query due(BillingRun run, String which) {
        return em.createNativeQuery(INSERT_DUE.formatted(DueContracts.sql(which)))
                .setParameter(1, run.id())
                .setParameter(2, Date.valueOf(run.period().end()));
    }

    public boolean exists(BillingCycle cycle, String group, DateRange period) {
        return em.createQuery("""
                select count(r) from BillingRun r where r.cycle = :cycle and r.periodStart = :start
                  and coalesce(r.group, '') = :group and r.status <> :discarded""", Long.class)
                .setParameter("cycle", cycle)
                .setParameter("start", period.start())
                .setParameter("group", group == null ? "" : group)
                .setParameter("discarded", BillingRun.Status.DISCARDED)
                .getSingleResult() > 0;
    }

    /** {@code M-2026-11}, and from the second try on {@code M-2026-11-2}: discarded runs keep their numbers. */
    public String nextNumber(String stem) {
        long earlier = em.createQuery(
                "select count(r) from BillingRun r where r.number = :stem or r.number like concat(:stem, '-%')", Long.class)
                .setParameter("stem", stem)
                .getSingleResult();
        return earlier == 0 ? stem : stem + "-" + (earlier + 1);
    }

    /**
     * The period after the last one that was billed for a cycle, or else that of its first contract.
     *
     * @param group to bill alone, null for all; what was billed for all is billed for every group
     */
    public Optional<DateRange> nextPeriod(BillingCycle cycle, String group) {
        LocalDate billedUntil = em.createQuery("""
                select max(r.periodEnd) from BillingRun r
                where r.cycle = :cycle and r.status <> :discarded and (r.group is null or r.group = :group)""",
                LocalDate.class)
                .setParameter("cycle", cycle)
                .setParameter("discarded", BillingRun.Status.DISCARDED)
                .setParameter("group", group == null ? "" : group)
                .getSingleResult();
        LocalDate firstStart = em.createQuery("""
                select min(c.billedFrom) from Contract c
                where c.cycle = :cycle and (:group = '' or c.billingGroup = :group)""", LocalDate.class)
                .setParameter("cycle", cycle)
                .setParameter("group", group == null ? "" : group)
                .getSingleResult();
        return Optional.ofNullable(billedUntil == null || firstStart == null ? firstStart : billedUntil).map(cycle::periodOf);
    }

    public RunItem item(long runId, long itemId) {
        return em.createQuery("select i from RunItem i where i.runId = :run and i.id = :item", RunItem.class)
                .setParameter("run", runId)
                .setParameter("item", itemId)
                .getSingleResult();
    }

    /** Whether another run has billed days of the contract since. */
    public boolean isBilledElsewhere(RunItem item) {
        return em.createQuery("""
                select count(k) from InvoicedContract k where k.contractId = :contract and k.runId <> :run
                  and k.reversal = false and k.cancelled = false and k.periodEnd > :start and k.periodStart < :end""", Long.class)
                .setParameter("contract", item.contractId())
                .setParameter("run", item.runId())
                .setParameter("start", item.row().period().start())
                .setParameter("end", item.row().period().end())
                .getSingleResult() > 0;
    }

    /** Lets the other contracts of a bill that are not excluded wait for a draft again. */
    public int redoBill(long runId, RunItem excluded) {
        return em.createQuery("""
                update RunItem i set i.status = :due, i.reason = null, i.detail = null
                where i.runId = :run and i.billKey = :bill and i.id <> :item and i.status <> :excluded""")
                .setParameter("due", RunItem.Status.DUE)
                .setParameter("excluded", RunItem.Status.EXCLUDED)
                .setParameter("run", runId)
                .setParameter("bill", excluded.billKey())
                .setParameter("item", excluded.id())
                .executeUpdate();
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

    /** The run sheet's counts; {@code due} counts the listed contracts, {@code invoiced} what invoices bill. */
    public RunCounts counts(long runId) {
        Map<RunItem.Status, Long> perStatus = em.createQuery(
                "select i.status, count(i) from RunItem i where i.runId = :run group by i.status", Object[].class)
                .setParameter("run", runId)
                .getResultStream().collect(Collectors.toMap(row -> (RunItem.Status) row[0], row -> (Long) row[1]));
        Object[] made = em.createQuery("""
                select (select count(k) from InvoicedContract k where k.runId = :run and k.reversal = false),
                  count(i) from Invoice i where i.runId = :run""", Object[].class)
                .setParameter("run", runId)
                .getSingleResult();
        return RunCounts.of(perStatus, (Long) made[0], (Long) made[1]);
    }
}
