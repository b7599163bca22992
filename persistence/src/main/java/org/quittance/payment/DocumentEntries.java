package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import org.quittance.billing.RunIssued;

/**
 * Puts the documents of a run on their accounts in the transaction that numbers them, settles the monthly plans whose days
 * they bill, and lets what the accounts have to their credit settle them. What the operator bought is no part of it.
 */
@ApplicationScoped
public class DocumentEntries {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Settlements settlements;
    @Inject
    private PlanSettlements plans;

    void write(@Observes RunIssued issued) {
        em.flush();
        lockAccounts(issued.runId());
        em.createNativeQuery("""
                insert into account_entry (id, account_id, kind, day, amount, invoice_id, entered_by, recorded_at)
                select nextval('id_seq'), i.account_id, i.kind, i.issue_date, i.gross, i.id, r.issued_by, r.issued_at
                from invoice i join billing_run r on r.id = i.run_id
                where i.run_id = ?1 and i.kind in ('INVOICE', 'CREDIT_NOTE') and i.number is not null""")
                .setParameter(1, issued.runId())
                .executeUpdate();
        Date day = (Date) em.createNativeQuery("select invoice_date from billing_run where id = ?1")
                .setParameter(1, issued.runId()).getSingleResult();
        plans.settle(issued.runId());
        settlements.settleRun(issued.runId(), day.toLocalDate());
    }

    /** In the order of their identifiers, so that two runs never wait for each other; payments wait until the run is issued. */
    private void lockAccounts(long runId) {
        em.createNativeQuery("""
                select count(*) from (select id from account where id in (select account_id from invoice where run_id = ?1)
                  order by id for no key update) locked""")
                .setParameter(1, runId)
                .getSingleResult();
    }
}
