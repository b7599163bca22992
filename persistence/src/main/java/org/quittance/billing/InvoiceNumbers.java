package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives numbers: {@code F2026-000001} in the series of each kind and year, chronological and without gaps (CGI ann. II
 * art. 242 nonies A).
 */
@ApplicationScoped
public class InvoiceNumbers {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Event<RunIssued> issued;

    /**
     * Numbers the drafts of a run in one pass, ordered by contract. What they credit stops being billed, what they bill
     * anew starts. Their series stay locked until the transaction ends, so no other run can number in between, and a
     * rollback gives the numbers back.
     *
     * @return how many were numbered
     * @throws NumberingException if a series holds a later date already
     */
    public int issueDrafts(long runId, LocalDate date) {
        lockSeries(runId, date);
        creditLines(runId);
        int numbered = em.createNativeQuery("""
                update invoice i set status = 'ISSUED',
                  number = o.series || ?1 || '-' || lpad(o.place, greatest(6, length(o.place)), '0')
                from (select d.id, d.series, cast(s.last_number
                        + row_number() over (partition by d.series order by d.contract_numbers, d.id) as text) as place
                      from invoice d join number_series s on s.series = d.series and s.year = ?2
                      where d.run_id = ?3 and d.status = 'DRAFT') o
                where i.id = o.id""")
                .setParameter(1, String.valueOf(date.getYear()))
                .setParameter(2, date.getYear())
                .setParameter(3, runId)
                .executeUpdate();
        em.createNativeQuery("""
                update number_series s set last_number = s.last_number + o.documents, last_date = ?1
                from (select series, count(*) as documents from invoice where run_id = ?2 group by series) o
                where s.series = o.series and s.year = ?3""")
                .setParameter(1, Date.valueOf(date))
                .setParameter(2, runId)
                .setParameter(3, date.getYear())
                .executeUpdate();
        issued.fire(new RunIssued(runId));
        return numbered;
    }

    /** In the order of their names, so that two runs wait for each other and never both. */
    @SuppressWarnings("unchecked")
    private void lockSeries(long runId, LocalDate date) {
        em.createNativeQuery("""
                insert into number_series (series, year, last_number, last_date)
                select distinct series, ?2, 0, cast(?3 as date) from invoice where run_id = ?1 and status = 'DRAFT'
                order by series on conflict do nothing""")
                .setParameter(1, runId)
                .setParameter(2, date.getYear())
                .setParameter(3, Date.valueOf(date))
                .executeUpdate();
        List<Object[]> locked = em.createNativeQuery("""
                select series, last_date from number_series
                where year = ?2 and series in (select series from invoice where run_id = ?1 and status = 'DRAFT')
                order by series for update""")
                .setParameter(1, runId)
                .setParameter(2, date.getYear())
                .getResultList();
        for (Object[] series : locked) {
            LocalDate last = ((Date) series[1]).toLocalDate();
            if (date.isBefore(last)) {
                throw new NumberingException((String) series[0], date, last);
            }
        }
    }

    /** First what is credited gives its days free, then the drafts take them. */
    private void creditLines(long runId) {
        int credited = change("""
                update invoice_line l set standing = 'CREDITED'
                from invoice_line c join invoice i on i.id = c.invoice_id
                where i.run_id = ?1 and i.status = 'DRAFT' and c.standing = 'CREDIT' and l.id = c.credits_line_id""", runId);
        if (credited == 0) {
            return;
        }
        change("""
                update invoice_contract k set estimated = false
                from invoice_line c join invoice i on i.id = c.invoice_id
                  join invoice_line l on l.id = c.credits_line_id
                where i.run_id = ?1 and i.status = 'DRAFT' and k.invoice_id = l.invoice_id
                  and k.contract_id = l.contract_id and k.estimated
                  and exists (select from invoice_line p where p.invoice_id = i.id and p.contract_id = l.contract_id
                    and p.standing = 'PENDING')""", runId);
        change("""
                update invoice_line l set standing = 'BILLED'
                from invoice i where i.id = l.invoice_id and i.run_id = ?1 and i.status = 'DRAFT'
                  and l.standing = 'PENDING'""", runId);
        change("""
                update invoice_contract k set cancelled = true
                from invoice_line c join invoice i on i.id = c.invoice_id
                  join invoice_line l on l.id = c.credits_line_id
                where i.run_id = ?1 and i.status = 'DRAFT' and k.invoice_id = l.invoice_id
                  and k.contract_id = l.contract_id
                  and not exists (select from invoice_line s where s.invoice_id = k.invoice_id
                    and s.contract_id = k.contract_id and s.standing = 'BILLED')""", runId);
    }

    /** How far each series has come, the latest year first; one query. */
    public List<SeriesRow> series() {
        List<?> rows = em.createNativeQuery("select series, year, last_number, last_date from number_series order by year desc, series")
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new SeriesRow((String) row[0], ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(), ((Date) row[3]).toLocalDate())).toList();
    }

    private int change(String sql, long runId) {
        return em.createNativeQuery(sql).setParameter(1, runId).executeUpdate();
    }
}
