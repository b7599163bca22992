package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.contract.TimeClass;
import org.quittance.customer.VisibleCustomers;
import org.quittance.money.Money;
import org.quittance.operator.NewEntities;
import org.quittance.operator.Refusal;
import org.quittance.time.DateRange;

/** Invoices and credit notes, from draft to published. */
@ApplicationScoped
public class Invoices {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** New drafts with all that is on them; six statements, whatever their number. */
    public void add(Collection<Invoice> drafts) {
        NewEntities.write(em.unwrap(Connection.class), drafts.stream().flatMap(draft -> Stream.of(
                List.of(draft), draft.contracts(), draft.lines(), draft.vatTotals(), draft.meteredQuantities())
                .flatMap(List::stream)).toList());
    }

    /** As {@link #add}, but none of them if the database refuses one: then why. The transaction goes on in any case. */
    public Optional<Refusal> addUnlessRefused(Collection<Invoice> drafts) {
        return Refusal.of(em.unwrap(Connection.class), () -> add(drafts));
    }

    public Optional<Invoice> of(VisibleCustomers visible, String number) {
        return em.createQuery("""
                select i from Invoice i where i.number = :number and i.status = :published
                  and i.customerId in :customers""", Invoice.class)
                .setParameter("number", number)
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("customers", visible.ids())
                .getResultStream().findFirst();
    }

    /** The latest that a customer got, whether the contract still runs or not. */
    public Optional<LastInvoice> last(long customer) {
        return em.createQuery("""
                select new org.quittance.billing.LastInvoice(i.number, i.gross) from Invoice i
                where i.customerId = :customer and i.status = :published order by i.issueDate desc, i.id desc""", LastInvoice.class)
                .setParameter("customer", customer)
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** A numbered document, locked until the transaction ends, so that it is corrected by one person at a time. */
    public Optional<Invoice> numbered(String number) {
        return em.createQuery("select i from Invoice i where i.number = :number", Invoice.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** The lines of a document that a draft is to credit already. */
    public List<Long> beingCredited(long invoiceId) {
        return em.createQuery("""
                select c.creditsLineId from InvoiceLine c, InvoiceLine l
                where l.id = c.creditsLineId and l.invoice.id = :invoice and c.invoice.status = :draft""", Long.class)
                .setParameter("invoice", invoiceId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getResultList();
    }

    /**
     * The documents whose lines credits take back, the earliest first; for a credit without such lines, as of a discount
     * after the last month, the last document before it of the same contract. One query.
     */
    @SuppressWarnings("unchecked")
    public Map<Long, List<CorrectedInvoice>> correctedBy(Collection<Long> credits) {
        if (credits.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createNativeQuery("""
                select distinct i.id, e.number, e.issue_date from invoice i
                join invoice_contract k on k.invoice_id = i.id
                join lateral (
                  select o.invoice_id from invoice_line l join invoice_line o on o.id = l.credits_line_id
                  where l.invoice_id = i.id
                  union all
                  (select q.invoice_id from invoice_contract q join invoice b on b.id = q.invoice_id
                   where q.contract_id = k.contract_id and q.invoice_id <> i.id and b.number is not null
                     and b.kind in ('INVOICE', 'SELF_BILLED') and b.issue_date <= i.issue_date
                     and not exists (select from invoice_line c where c.invoice_id = i.id and c.standing = 'CREDIT')
                   order by b.issue_date desc, b.number desc limit 1)) t on true
                join invoice e on e.id = t.invoice_id
                where i.id = any (cast(?1 as bigint[])) order by e.issue_date, e.number""")
                .setParameter(1, credits.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> ((Number) row[0]).longValue(), Collectors.mapping(
                row -> new CorrectedInvoice((String) row[1], ((Date) row[2]).toLocalDate()), Collectors.toList())));
    }

    /** The numbered documents that correct another one. */
    public List<Invoice> corrections(long invoiceId) {
        return em.createQuery("""
                select i from Invoice i where i.correction.invoiceId = :invoice and i.status <> :draft
                order by i.issueDate, i.number""",
                Invoice.class)
                .setParameter("invoice", invoiceId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getResultList();
    }

    /** Any invoice, also a draft; for staff. */
    public Optional<Invoice> of(long id) {
        return Optional.ofNullable(em.find(Invoice.class, id));
    }

    /** Invoices with their contracts, lines, taxes and quantities; five queries, whatever their number. */
    public List<Invoice> inDetail(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select i from Invoice i where i.id in :ids order by i.id", Invoice.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "i.contracts")
                .setHint("eclipselink.batch", "i.lines")
                .setHint("eclipselink.batch", "i.vatTotals")
                .setHint("eclipselink.batch", "i.meteredQuantities")
                .getResultList();
    }

    /** The next numbered invoices of a run and a range that are not published yet, in the order of their keys. */
    public List<Long> unpublished(long runId, long after, long last, int most) {
        return em.createQuery("""
                select i.id from Invoice i where i.runId = :run and i.id > :after and i.id <= :last and i.status = :issued
                order by i.id""", Long.class)
                .setParameter("run", runId)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("issued", Invoice.Status.ISSUED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether customers see all invoices of a run that have a number. */
    public boolean areAllPublished(long runId) {
        return unpublished(runId, 0, Long.MAX_VALUE, 1).isEmpty();
    }

    /**
     * Cuts the numbered invoices of a run that are not published yet into ranges of about equal size, for parallel work.
     *
     * @param most  ranges
     * @param share of invoices that is worth a range of its own
     */
    @SuppressWarnings("unchecked")
    public List<KeyRange> unpublishedRanges(long runId, int most, int share) {
        return KeyRange.of(em.createNativeQuery("""
                with waiting as (select id from invoice where run_id = ?1 and status = 'ISSUED')
                select min(id), max(id) from
                  (select id, ntile((select least(?2, 1 + count(*) / ?3) from waiting)::integer)
                     over (order by id) as part from waiting) cut
                group by part order by 1""")
                .setParameter(1, runId)
                .setParameter(2, most)
                .setParameter(3, share)
                .getResultList());
    }

    /** The published invoice that bills a class of a contract until the reading of a day; empty if none does. */
    @SuppressWarnings("unchecked")
    public Optional<BilledReading> billedUntil(long contractId, TimeClass timeClass, LocalDate day) {
        List<Object[]> rows = em.createNativeQuery("""
                select i.number, i.gross, q.quantity from metered_quantity q
                join invoice_contract k on k.invoice_id = q.invoice_id and k.contract_id = q.contract_id
                join invoice i on i.id = q.invoice_id
                where q.contract_id = ?1 and q.time_class = ?2 and q.period_end = ?3 and not k.reversal and not k.cancelled
                  and i.kind = 'INVOICE' and i.status = 'PUBLISHED' order by i.issue_date desc, i.number desc limit 1""")
                .setParameter(1, contractId).setParameter(2, timeClass.name()).setParameter(3, Date.valueOf(day)).getResultList();
        return rows.stream().map(row -> new BilledReading((String) row[0], Money.of((BigDecimal) row[1]), (BigDecimal) row[2]))
                .findFirst();
    }

    /** The day after the last one that a numbered invoice of the contract bills. */
    public Optional<LocalDate> billedUntil(long contractId) {
        return Optional.ofNullable(em.createQuery("""
                select max(k.periodEnd) from InvoicedContract k where k.contractId = :contract
                  and k.reversal = false and k.cancelled = false and k.invoice.status <> :draft""",
                LocalDate.class)
                .setParameter("contract", contractId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getSingleResult());
    }

    /**
     * Days that are billed in advance, by contract and price code, as far as they end after a day; one query. What staff
     * gave back of a document whose rest stands is not billed again.
     */
    public Map<Long, Map<String, List<DateRange>>> advanced(Collection<Long> contracts, LocalDate after) {
        if (contracts.isEmpty()) {
            return Map.of();
        }
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement("""
                select l.contract_id, l.price_code, l.period_start, l.period_end from invoice_line l
                where l.contract_id = any (?) and l.advance and l.period_end > ?
                  and (l.standing = 'BILLED' or l.standing = 'CREDITED'
                    and exists (select from invoice_line g join invoice i on i.id = g.invoice_id
                      where g.credits_line_id = l.id and i.corrects_id is not null)
                    and exists (select from invoice_contract k where k.invoice_id = l.invoice_id
                      and k.contract_id = l.contract_id and not k.cancelled))""")) {
            statement.setArray(1, connection.createArrayOf("bigint", contracts.toArray()));
            statement.setObject(2, after);
            Map<Long, Map<String, List<DateRange>>> advanced = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    advanced.computeIfAbsent(rows.getLong(1), contract -> new HashMap<>())
                            .computeIfAbsent(rows.getString(2), code -> new ArrayList<>())
                            .add(new DateRange(rows.getObject(3, LocalDate.class), rows.getObject(4, LocalDate.class)));
                }
            }
            return advanced;
        } catch (SQLException e) {
            throw new IllegalStateException("days billed in advance could not be read", e);
        }
    }

    /**
     * The published documents of several contracts with their contracts, lines and quantities, by the contract's number, in
     * order of time; four queries, whatever their number.
     */
    public Map<String, List<Invoice>> published(VisibleCustomers visible, Collection<String> contractNumbers) {
        if (contractNumbers.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Invoice>> published = new HashMap<>();
        em.createQuery("""
                select i from Invoice i where i.status = :published and i.customerId in :customers
                  and exists (select k from InvoicedContract k where k.invoice = i and k.supplied.number in :contracts)
                order by i.periodStart, i.id""", Invoice.class)
                .setParameter("contracts", contractNumbers)
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("customers", visible.ids())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "i.contracts")
                .setHint("eclipselink.batch", "i.lines")
                .setHint("eclipselink.batch", "i.meteredQuantities")
                .getResultList().forEach(invoice -> invoice.contracts().forEach(contract -> published
                        .computeIfAbsent(contract.supplied().number(), number -> new ArrayList<>()).add(invoice)));
        return published;
    }

    /** Throws away all drafts of a run. */
    public void deleteDrafts(long runId) {
        em.createNativeQuery("delete from invoice where run_id = ?1 and status = 'DRAFT'")
                .setParameter(1, runId)
                .executeUpdate();
    }

    /** Throws away the draft of a run that the contracts with a key share, if there is one. */
    public void deleteBill(long runId, long billKey) {
        em.createNativeQuery("""
                delete from invoice i where i.run_id = ?1 and i.status = 'DRAFT' and exists (
                  select from invoice_contract k join run_item r on r.run_id = ?1 and r.contract_id = k.contract_id
                  where k.invoice_id = i.id and r.bill_key = ?2)""")
                .setParameter(1, runId)
                .setParameter(2, billKey)
                .executeUpdate();
    }

    /** Throws away the draft of a run that bills the contract, if there is one. */
    public void deleteDraft(long runId, long contractId) {
        em.createNativeQuery("""
                delete from invoice i where i.run_id = ?1 and i.status = 'DRAFT'
                  and exists (select from invoice_contract k where k.invoice_id = i.id and k.contract_id = ?2)""")
                .setParameter(1, runId)
                .setParameter(2, contractId)
                .executeUpdate();
    }
}
