package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;

/**
 * Settles plans by the invoices of a run that bill their days, in a fixed number of statements. What was paid is written
 * down on the invoice; from then on it is credit like any other, that settles this invoice first ({@link Settlements}).
 */
@ApplicationScoped
public class PlanSettlements {

    private static final String SETTLE = """
            update instalment_plan p set status = 'SETTLED', invoice_id = s.invoice_id,
              ended_on = coalesce(p.ended_on, s.issue_date)
            from (select k.contract_id, min(c.end_date) as ended, min(k.invoice_id) as invoice_id,
                    min(i.issue_date) as issue_date, min(k.period_start) as first_day, max(k.period_end) as end_day
                  from invoice_contract k join invoice i on i.id = k.invoice_id join contract c on c.id = k.contract_id
                  where k.run_id = ?1 and not k.reversal and i.status <> 'DRAFT' group by k.contract_id) s
            where s.contract_id = p.contract_id and s.first_day < p.period_end and s.end_day > p.period_start
              and (p.status = 'CLOSING' or p.status = 'ACTIVE' and s.end_day >= least(p.period_end, s.ended))""";

    private static final String WRITE_DOWN = """
            insert into invoice_prepayment (id, invoice_id, position, paid_on, amount)
            select nextval('id_seq'), i.id, row_number() over (partition by i.id order by n.due_on, n.id), n.paid_on, n.amount
            from instalment n join instalment_plan p on p.id = n.plan_id join invoice i on i.id = p.invoice_id
            where i.run_id = ?1 and i.kind = 'INVOICE' and n.status = 'PAID'""";

    private static final String CANCEL = """
            update instalment n set status = 'CANCELLED' from instalment_plan p join invoice i on i.id = p.invoice_id
            where p.id = n.plan_id and i.run_id = ?1 and n.status = 'PLANNED'""";

    private static final String BY_CYCLE = """
            update contract c set settled_from = null, settled_until = null
            from instalment_plan p join invoice i on i.id = p.invoice_id
            where c.id = p.contract_id and i.run_id = ?1 and c.settled_from = p.period_start""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** @return how many plans the run has settled */
    public int settle(long runId) {
        int settled = em.createNativeQuery(SETTLE).setParameter(1, runId).executeUpdate();
        if (settled > 0) {
            Stream.of(WRITE_DOWN, CANCEL, BY_CYCLE)
                    .forEach(sql -> em.createNativeQuery(sql).setParameter(1, runId).executeUpdate());
        }
        return settled;
    }
}
