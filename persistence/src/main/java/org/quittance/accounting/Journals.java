package org.quittance.accounting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Collectors;
import org.quittance.billing.RunIssued;
import org.quittance.payment.CardsSettled;
import org.quittance.payment.DepositMade;
import org.quittance.payment.EntriesPosted;
import org.quittance.payment.KittiesPaid;
import org.quittance.payment.KittiesReturned;

/**
 * Posts what becomes final, in its transaction and in a fixed number of statements, whatever their number. The rules that
 * apply are those of the day that a thing bears; its entry is of that day, or of the first one that is not validated.
 */
@ApplicationScoped
public class Journals {

    /** After payment, which observes the same and says which advances the documents use up. */
    private static final int AFTER_PAYMENT = Interceptor.Priority.APPLICATION + 900;
    private static final String OF_RUN = "i.run_id = ?1";
    private static final String NOT_POSTED = "not exists (select from journal_entry e where e.id = %s.id)";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    void post(@Observes @Priority(AFTER_PAYMENT) RunIssued issued) {
        begin();
        documents(OF_RUN, issued.runId());
        advances("c.account_id in (select i.account_id from invoice i where " + OF_RUN + ")", issued.runId());
    }

    void post(@Observes @Priority(AFTER_PAYMENT) EntriesPosted posted) {
        begin();
        movements("m.id = any (cast(?1 as bigint[]))", array(posted.ids()));
        advances("c.account_id in (select m.account_id from account_entry m where m.id = any (cast(?1 as bigint[])))",
                array(posted.ids()));
    }

    void post(@Observes KittiesPaid paid) {
        begin();
        change(PostingSql.PAYOUTS.formatted("p.id = any (cast(?1 as bigint[]))"), array(paid.payoutIds()));
        change(PostingSql.PAYOUT_LINES.formatted("p.id = any (cast(?1 as bigint[]))"), array(paid.payoutIds()));
    }

    void post(@Observes KittiesReturned returned) {
        begin();
        change(PostingSql.PAYBACKS.formatted("p.id = any (cast(?1 as bigint[]))"), array(returned.payoutIds()));
        change(PostingSql.PAYBACK_LINES.formatted("p.id = any (cast(?1 as bigint[]))"), array(returned.payoutIds()));
    }

    void post(@Observes DepositMade made) {
        begin();
        deposits("p.id = ?1", made.depositId());
    }

    void post(@Observes CardsSettled settled) {
        begin();
        change(PostingSql.CARD_TRANSFERS.formatted("p.id = ?1"), settled.settlementId());
        change(PostingSql.CARD_TRANSFER_LINES.formatted("p.id = ?1"), settled.settlementId());
    }

    /** What was there before there were books; nothing where all of it is posted. */
    public void open() {
        begin();
        em.createNativeQuery("create temp table if not exists unposted (id bigint primary key) on commit drop").executeUpdate();
        em.createNativeQuery("""
                insert into unposted select i.id from invoice i where i.status <> 'DRAFT' and %s
                union all select m.id from account_entry m where %s
                union all select p.id from deposit p where %s""".formatted(
                NOT_POSTED.formatted("i"), NOT_POSTED.formatted("m"), NOT_POSTED.formatted("p"))).executeUpdate();
        documents("?1 = 0 and i.id in (select id from unposted)", 0L);
        movements("cast(?1 as int) = 0 and m.id in (select id from unposted)", "0");
        advances("?1 = 0", 0L);
        deposits("?1 = 0 and p.id in (select id from unposted)", 0L);
    }

    /** Whoever validates a day waits until what is being posted is there, and the other way round. */
    private void begin() {
        em.flush();
        em.createNativeQuery("select cast(pg_advisory_xact_lock_shared(" + ValidatedDays.LOCK + ") as text)").getSingleResult();
        em.createNativeQuery("select set_config('work_mem', '64MB', true)").getSingleResult();
    }

    private void documents(String which, Object value) {
        change(PostingSql.DOCUMENTS.formatted(which, which), value);
        change(PostingSql.DOCUMENT_LINES.formatted(which, which), value);
    }

    private void movements(String which, Object value) {
        change(PostingSql.MOVEMENTS.formatted(which), value);
        change(PostingSql.MOVEMENT_LINES.formatted(which), value);
    }

    private void advances(String which, Object value) {
        change(PostingSql.ADVANCES.formatted(which), value);
        change(PostingSql.ADVANCE_LINES.formatted(which), value);
    }

    private void deposits(String which, Object value) {
        change(PostingSql.DEPOSITS.formatted(which), value);
        change(PostingSql.DEPOSIT_LINES.formatted(which), value);
    }

    private void change(String sql, Object value) {
        em.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }

    private static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
