package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

/** What staff read about runs: the list, the sheet of one with its totals, and what is worth a look before its issue. */
@ApplicationScoped
public class RunSheets {

    private static final String ROWS = """
            select new org.quittance.billing.RunRow(r.id, r.number, r.scope, r.cycle, r.group, r.periodStart, r.periodEnd, r.invoiceDate,
                r.status,
                (select count(i) from RunItem i where i.runId = r.id),
                (select count(v) from Invoice v where v.runId = r.id),
                (select count(k) from RunItem k where k.runId = r.id and k.status = :parked),
                (select sum(w.gross) from Invoice w where w.runId = r.id and w.kind in :sales))
            from BillingRun r %s order by r.preparedAt desc, r.id desc""";
    static final String WITH_PREVIOUS = """
            from invoice i left join lateral (
              select q.gross, q.period_end - q.period_start as days from invoice_contract k
              join invoice_contract e on e.contract_id = k.contract_id and not e.reversal and not e.cancelled
              join invoice q on q.id = e.invoice_id and q.corrects_id is null
              where k.invoice_id = i.id and k.position = 1 and q.status <> 'DRAFT' and e.period_end <= k.period_start
              order by e.period_start desc limit 1) p on true
            where i.run_id = ?1""";
    private static final String CONTRACTS = """
            select i.id, c.number, c.servicePoint.reference, c.account.customer, i.periodStart, i.periodEnd, i.reason,
                   i.detail, i.decidedBy
            from RunItem i, Contract c where c.id = i.contractId and i.runId = :run""";
    private static final String MISSING = """
            from Contract c
            where c.cycle = :cycle and (:group = '' or c.billingGroup = :group) and c.startDate < :end and c.billedFrom < :end
              and (c.endDate is null or c.endDate > :start)
              and (c.settledFrom is null or c.settledFrom >= :end or c.settledUntil <= :end)
              and not exists (select i from RunItem i where i.runId = :run and i.contractId = c.id)
              and not exists (select k from InvoicedContract k
                              where k.contractId = c.id and k.reversal = false and k.cancelled = false
                                and (k.periodEnd >= :end or k.periodEnd >= c.endDate))""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** The latest first; one query. */
    public List<RunRow> latest(int most) {
        return em.createQuery(ROWS.formatted(""), RunRow.class)
                .setParameter("parked", RunItem.Status.PARKED)
                .setParameter("sales", InvoiceKind.sales())
                .setMaxResults(most)
                .getResultList();
    }

    /** Runs that wait for somebody: not published, not discarded. */
    public List<RunRow> open() {
        return em.createQuery(ROWS.formatted("where r.status not in :ended"), RunRow.class)
                .setParameter("parked", RunItem.Status.PARKED)
                .setParameter("sales", InvoiceKind.sales())
                .setParameter("ended", List.of(BillingRun.Status.PUBLISHED, BillingRun.Status.DISCARDED))
                .getResultList();
    }

    public Optional<BillingRun> of(long runId) {
        return Optional.ofNullable(em.find(BillingRun.class, runId));
    }

    /** The run that an invoice belongs to. */
    public Optional<BillingRun> ofInvoice(long invoiceId) {
        return em.createQuery("select r from BillingRun r, Invoice i where i.runId = r.id and i.id = :invoice",
                        BillingRun.class)
                .setParameter("invoice", invoiceId)
                .getResultStream().findFirst();
    }

    /** The run of the cycle before this one, discarded ones left out. */
    public Optional<BillingRun> before(BillingRun run) {
        return em.createQuery("""
                select r from BillingRun r where r.cycle = :cycle and coalesce(r.group, '') = :group and r.periodEnd <= :start
                  and r.status <> :discarded
                order by r.periodEnd desc""", BillingRun.class)
                .setParameter("cycle", run.cycle())
                .setParameter("group", run.group() == null ? "" : run.group())
                .setParameter("start", run.period().start())
                .setParameter("discarded", BillingRun.Status.DISCARDED)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** What is sold, added up in the database; what is bought counts among the documents only. Two queries. */
    @SuppressWarnings("unchecked")
    public RunTotals totals(long runId) {
        List<Object[]> rates = em.createNativeQuery("""
                select v.rate, sum(v.base), sum(v.tax) from invoice_vat v join invoice i on i.id = v.invoice_id
                where i.run_id = ?1 and i.kind in ('INVOICE', 'CREDIT_NOTE') group by v.rate order by v.rate""")
                .setParameter(1, runId)
                .getResultList();
        return RunTotals.of(invoices(runId, null), rates.stream()
                .map(row -> new RunTotals.OfRate(new VatRate((BigDecimal) row[0]), Money.of((BigDecimal) row[1]),
                        Money.of((BigDecimal) row[2])))
                .toList());
    }

    /** What is billed on each ledger account, excluding VAT, in the order of their numbers; sales before purchases. */
    @SuppressWarnings("unchecked")
    public List<RunTotals.OfAccount> accounts(long runId) {
        List<Object[]> rows = em.createNativeQuery("""
                select l.ledger_account, i.kind in ('INVOICE', 'CREDIT_NOTE') as sale, sum(l.net)
                from invoice_line l join invoice i on i.id = l.invoice_id
                where i.run_id = ?1 group by 1, 2 order by 2 desc, 1""")
                .setParameter(1, runId)
                .getResultList();
        return rows.stream().map(row -> new RunTotals.OfAccount(
                (String) row[0], (Boolean) row[1], Money.of((BigDecimal) row[2]))).toList();
    }

    /** The invoices of a run, all or those in one state. */
    public long invoices(long runId, Invoice.Status status) {
        return em.createQuery("""
                select count(i) from Invoice i where i.runId = :run and (:any = true or i.status = :status)""", Long.class)
                .setParameter("run", runId)
                .setParameter("any", status == null)
                .setParameter("status", status == null ? Invoice.Status.DRAFT : status)
                .getSingleResult();
    }

    /** The first and the last number of each kind of document; none before the run is issued. */
    public List<NumberSpan> numbers(long runId) {
        return em.createQuery("""
                select new org.quittance.billing.NumberSpan(i.kind, i.series, min(i.number), max(i.number), count(i))
                from Invoice i where i.runId = :run and i.status <> :draft group by i.kind, i.series order by i.kind, i.series""",
                NumberSpan.class)
                .setParameter("run", runId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getResultList();
    }

    /** How many invoices of the run each remark fits; one query. */
    public Map<RunRemark, Long> remarks(long runId) {
        StringBuilder counts = new StringBuilder("select count(*)");
        for (RunRemark remark : RunRemark.values()) {
            counts.append(", count(*) filter (where ").append(remark.condition()).append(")");
        }
        Object[] row = (Object[]) em.createNativeQuery(counts + " " + WITH_PREVIOUS)
                .setParameter(1, runId)
                .getSingleResult();
        Map<RunRemark, Long> counted = new EnumMap<>(RunRemark.class);
        for (RunRemark remark : RunRemark.values()) {
            counted.put(remark, ((Number) row[remark.ordinal() + 1]).longValue());
        }
        return counted;
    }

    /** Invoices by their contracts; {@code remark} null for all of them. */
    @SuppressWarnings("unchecked")
    public List<RunInvoiceRow> invoices(long runId, RunRemark remark, int first, int most) {
        String condition = remark == null ? "" : " and " + remark.condition();
        List<Object[]> rows = em.createNativeQuery("select " + RunInvoiceRow.COLUMNS + " " + WITH_PREVIOUS + condition
                        + " order by i.contract_numbers, i.id")
                .setParameter(1, runId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(RunInvoiceRow::of).toList();
    }

    /** A contract of the run, whatever became of it. */
    public Optional<RunContractRow> contract(long runId, String contractNumber) {
        return em.createQuery(CONTRACTS + " and c.number = :number", Object[].class)
                .setParameter("run", runId)
                .setParameter("number", contractNumber)
                .getResultStream().map(RunContractRow::of).findFirst();
    }

    /** Contracts of the run that are parked, or excluded. */
    public List<RunContractRow> contracts(long runId, RunItem.Status status, int most) {
        return em.createQuery(CONTRACTS + " and i.status = :status order by c.number", Object[].class)
                .setParameter("run", runId)
                .setParameter("status", status)
                .setMaxResults(most)
                .getResultStream().map(RunContractRow::of).toList();
    }

    /** Contracts supplied in the run's period that neither the run lists nor any invoice bills. */
    public List<RunContractRow> missing(BillingRun run, int most) {
        return about(run, em.createQuery("""
                select c.number, c.servicePoint.reference, c.account.customer, c.billedFrom, c.endDate
                """ + MISSING + " order by c.number", Object[].class))
                .setMaxResults(most)
                .getResultStream().map(row -> RunContractRow.missing(row, run.period())).toList();
    }

    public long missing(BillingRun run) {
        return about(run, em.createQuery("select count(c) " + MISSING, Long.class)).getSingleResult();
    }

    private static <T> TypedQuery<T> about(BillingRun run, TypedQuery<T> query) {
        return query.setParameter("run", run.id())
                .setParameter("cycle", run.cycle())
                .setParameter("group", run.group() == null ? "" : run.group())
                .setParameter("start", run.period().start())
                .setParameter("end", run.period().end());
    }
}
