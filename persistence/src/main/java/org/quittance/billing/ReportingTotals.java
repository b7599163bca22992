package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import org.quittance.time.DateRange;

/**
 * Totals for e-reporting (CGI art. 290): sales to private persons per day, VAT rate and category, purchases from them
 * apart. Companies are left out, their invoices are transmitted one by one. The tax of a rate is computed once per document;
 * where its lines fall into several categories it is shared out by their bases, the last category takes the remainder. A
 * heading without a category is refused by the database: nothing is left out in silence.
 */
@ApplicationScoped
public class ReportingTotals {

    private static final String ADD = """
            insert into reporting_total (id, run_id, direction, day, rate, category, documents, base, tax)
            select nextval('id_seq'), ?1, s.direction, s.day, s.rate, s.category, s.documents, s.base, s.tax from (
              with part as (
                select i.id, i.issue_date as day, l.vat_rate as rate, r.category, sum(l.net) as base,
                  case when i.kind in ('INVOICE', 'CREDIT_NOTE') then 'SALE' else 'PURCHASE' end as direction
                from invoice i join invoice_line l on l.invoice_id = i.id
                join invoice_contract k on k.invoice_id = i.id and k.contract_id = l.contract_id
                left join lateral (select c.category from reporting_category c where c.service = k.service
                  and c.heading = l.heading and c.valid_from <= i.issue_date order by c.valid_from desc limit 1) r on true
                where i.run_id = ?1 and i.status <> 'DRAFT' and not i.buyer_is_company
                group by i.id, l.vat_rate, r.category),
              shared as (
                select p.*, v.tax as whole,
                  row_number() over (partition by p.id, p.rate order by p.category desc) = 1 as last,
                  coalesce(round(v.tax * p.base / nullif(v.base, 0), 2), 0) as share
                from part p join invoice_vat v on v.invoice_id = p.id and v.rate = p.rate)
              select direction, day, rate, category, count(*) as documents, sum(base) as base,
                sum(case when last then whole - others else share end) as tax
              from (select shared.*, coalesce(sum(share) filter (where not last) over (partition by id, rate), 0) as others
                    from shared) t
              group by direction, day, rate, category order by direction desc, day, rate, category) s""";
    private static final String COLUMNS = """
            select direction, day, rate, category, sum(documents), sum(base), sum(tax) from reporting_total where\s""";
    private static final String GROUPED =
            " group by direction, day, rate, category order by direction desc, day, rate, category";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** What a run adds, in the place of what it added before; set-wise, so that it may be repeated at any time. */
    public void replace(long runId) {
        em.createNativeQuery("delete from reporting_total where run_id = ?1").setParameter(1, runId).executeUpdate();
        em.createNativeQuery(ADD).setParameter(1, runId).executeUpdate();
    }

    /** Sales first. */
    public List<ReportingTotal> ofRun(long runId) {
        return rows(em.createNativeQuery(COLUMNS + "run_id = ?1" + GROUPED).setParameter(1, runId));
    }

    /** Of all runs, sales first, day by day. */
    public List<ReportingTotal> in(DateRange days) {
        return rows(em.createNativeQuery(COLUMNS + "day >= ?1 and day < ?2" + GROUPED)
                .setParameter(1, Date.valueOf(days.start()))
                .setParameter(2, Date.valueOf(days.end())));
    }

    @SuppressWarnings("unchecked")
    private static List<ReportingTotal> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(ReportingTotal::of).toList();
    }
}
