package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.customer.VisibleCustomers;

/** Invoices and credit notes, from draft to published. */
@ApplicationScoped
public class Invoices {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Invoice invoice) {
        em.persist(invoice);
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

    /** Any invoice, also a draft; for staff. */
    public Optional<Invoice> of(long id) {
        return Optional.ofNullable(em.find(Invoice.class, id));
    }

    /** Invoices with their lines, taxes and quantities; four queries, whatever their number. */
    public List<Invoice> inDetail(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select i from Invoice i where i.id in :ids order by i.id", Invoice.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "i.lines")
                .setHint("eclipselink.batch", "i.vatTotals")
                .setHint("eclipselink.batch", "i.meteredQuantities")
                .getResultList();
    }

    /** The next numbered invoices of a run that are not published yet, in the order of their keys. */
    public List<Long> unpublished(long runId, long after, int most) {
        return em.createQuery("""
                select i.id from Invoice i where i.runId = :run and i.id > :after and i.status = :issued
                order by i.id""", Long.class)
                .setParameter("run", runId)
                .setParameter("after", after)
                .setParameter("issued", Invoice.Status.ISSUED)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Numbers the drafts of a run in one pass, ordered by contract: {@code F2026-000001}. The series stays locked
     * until the transaction ends, so no other run can number in between, and a rollback gives the numbers back.
     *
     * @return how many were numbered
     * @throws NumberingException if the series holds a later date already: numbers are chronological
     *     (CGI ann. II art. 242 nonies A)
     */
    public int issueDrafts(long runId, Invoice.Kind kind, LocalDate date) {
        Series series = lock(kind, date);
        int numbered = em.createNativeQuery("""
                update invoice i set status = 'ISSUED',
                  number = ?1 || lpad(cast(?2 + o.position as text), 6, '0')
                from (select id, row_number() over (order by contract_number, id) as position
                      from invoice where run_id = ?3 and status = 'DRAFT' and kind = ?4) o
                where i.id = o.id""")
                .setParameter(1, series.prefix())
                .setParameter(2, series.last())
                .setParameter(3, runId)
                .setParameter(4, kind.name())
                .executeUpdate();
        em.createNativeQuery("update number_series set last_number = last_number + ?1, last_date = ?2"
                        + " where series = ?3 and year = ?4")
                .setParameter(1, numbered)
                .setParameter(2, Date.valueOf(date))
                .setParameter(3, kind.series())
                .setParameter(4, date.getYear())
                .executeUpdate();
        return numbered;
    }

    private record Series(String prefix, int last) {
    }

    private Series lock(Invoice.Kind kind, LocalDate date) {
        em.createNativeQuery("""
                insert into number_series (series, year, last_number, last_date) values (?1, ?2, 0, ?3)
                on conflict do nothing""")
                .setParameter(1, kind.series())
                .setParameter(2, date.getYear())
                .setParameter(3, Date.valueOf(date))
                .executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery(
                "select last_number, last_date from number_series where series = ?1 and year = ?2 for update")
                .setParameter(1, kind.series())
                .setParameter(2, date.getYear())
                .getSingleResult();
        LocalDate last = ((Date) row[1]).toLocalDate();
        if (date.isBefore(last)) {
            throw new NumberingException(kind.series(), date, last);
        }
        return new Series(kind.series() + date.getYear() + "-", ((Number) row[0]).intValue());
    }

    /** The day after the last one that a numbered invoice of the contract bills. */
    public Optional<LocalDate> billedUntil(long contractId) {
        return Optional.ofNullable(em.createQuery("""
                select max(i.periodEnd) from Invoice i where i.contractId = :contract and i.status <> :draft""",
                LocalDate.class)
                .setParameter("contract", contractId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getSingleResult());
    }

    /** The day after the last one that is billed in advance, by contract; contracts without such lines are left out. */
    public Map<Long, LocalDate> advancedUntil(Collection<Long> contracts) {
        if (contracts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select l.contractId, max(l.periodEnd) from InvoiceLine l
                where l.contractId in :contracts and l.advance = true and l.credited = false group by l.contractId""",
                Object[].class)
                .setParameter("contracts", contracts)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** The published documents of a contract with their lines and quantities, in order of time; three queries. */
    public List<Invoice> published(VisibleCustomers visible, String contractNumber) {
        return em.createQuery("""
                select i from Invoice i where i.contract.number = :contract and i.status = :published
                  and i.customerId in :customers order by i.periodStart, i.id""", Invoice.class)
                .setParameter("contract", contractNumber)
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("customers", visible.ids())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "i.lines")
                .setHint("eclipselink.batch", "i.meteredQuantities")
                .getResultList();
    }

    /** Throws away all drafts of a run. */
    public void deleteDrafts(long runId) {
        em.createNativeQuery("delete from invoice where run_id = ?1 and status = 'DRAFT'")
                .setParameter(1, runId)
                .executeUpdate();
    }

    /** Throws away the draft of one contract in a run, if it has one. */
    public void deleteDraft(long runId, long contractId) {
        em.createNativeQuery("delete from invoice where run_id = ?1 and contract_id = ?2 and status = 'DRAFT'")
                .setParameter(1, runId)
                .setParameter(2, contractId)
                .executeUpdate();
    }
}
