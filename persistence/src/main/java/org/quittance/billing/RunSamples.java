package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The documents of runs that somebody looks at one by one before they are numbered, drawn by their risk. */
@ApplicationScoped
public class RunSamples {

    public static final int SIZE = 20;

    /**
     * The mean is that of the run; a document without one before it deviates from nothing. Contracts are looked up one by
     * one (the limit): the database has not counted the run's rows yet, and would read all contracts for each document.
     */
    private static final String RISKS = """
            select i.id, i.contract_numbers,
              coalesce(abs(i.gross) / nullif(avg(abs(i.gross)) over (), 0), 0) as size,
              abs(i.gross * p.days - p.gross * (i.period_end - i.period_start))
                / nullif(abs(p.gross) * (i.period_end - i.period_start), 0) as deviation,
              %s as estimated, %s as first, %s as last, %s as rebilled,
              exists (select from invoice_line x join tariff_version t on t.id = x.tariff_version_id
                where x.invoice_id = i.id and t.valid_from >= i.period_start) as new_prices,
              exists (select from invoice_contract x
                cross join lateral (select service_point_id, start_date from contract where id = x.contract_id limit 1) c
                join meter m on m.service_point_id = c.service_point_id
                where x.invoice_id = i.id and m.installed_on > c.start_date
                  and m.installed_on between x.period_start and x.period_end) as new_meter
            """.formatted(RunRemark.ESTIMATED.condition(), RunRemark.FIRST.condition(), RunRemark.LAST.condition(),
            RunRemark.REBILLED.condition()) + RunSheets.WITH_PREVIOUS;
    /**
     * Weighted drawing without putting back (Efraimidis and Spirakis): the smallest of -ln(u) / weight. The u of a
     * document is a hash of the run and its contracts, so the same drafts give the same sample at any time.
     */
    private static final String DRAW = """
            insert into run_sample (invoice_id, run_id, reasons)
            select d.id, ?1, d.reasons from (
              select r.id, %s as reasons,
                -ln((cast(cast('x' || substr(md5(?1 || ' ' || r.contract_numbers), 1, 8) as bit(32)) as bigint) + 1)
                  / 4294967297.0) / (%s) as place
              from (%s) r) d
            order by d.place, d.id limit ?2 on conflict do nothing""".formatted(SampleReason.names(), SampleReason.weight(), RISKS);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Draws anew; what was looked at and still stands stays in the sample. */
    public void draw(long runId) {
        em.createNativeQuery("delete from run_sample where run_id = ?1 and looked_by is null")
                .setParameter(1, runId)
                .executeUpdate();
        em.createNativeQuery(DRAW)
                .setParameter(1, runId)
                .setParameter(2, SIZE)
                .executeUpdate();
    }

    /** By their contracts; one query. */
    @SuppressWarnings("unchecked")
    public List<RunSampleRow> rows(long runId) {
        List<Object[]> rows = em.createNativeQuery("select " + RunInvoiceRow.COLUMNS
                        + ", s.reasons, s.looked_by, s.looked_at " + RunSheets.WITH_PREVIOUS.replace(
                                "where i.run_id", "join run_sample s on s.invoice_id = i.id where i.run_id")
                        + " order by i.contract_numbers, i.id")
                .setParameter(1, runId)
                .getResultList();
        return rows.stream().map(RunSampleRow::of).toList();
    }

    /** Somebody has looked at a document of a run's sample; who was first stays. */
    public void look(long runId, long invoiceId, String by, Instant at) {
        em.createNativeQuery("""
                update run_sample set looked_by = ?3, looked_at = ?4
                where run_id = ?1 and invoice_id = ?2 and looked_by is null""")
                .setParameter(1, runId)
                .setParameter(2, invoiceId)
                .setParameter(3, by)
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }
}
