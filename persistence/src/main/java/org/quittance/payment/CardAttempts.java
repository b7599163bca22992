package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.VisibleCustomers;

/** Payments by card, from the hand-over to their end. */
@ApplicationScoped
public class CardAttempts {

    private static final String ROWS = """
            select new org.quittance.payment.CardAttemptRow(c.id, c.startedAt, a.customer.number, a.number, c.amount,
                c.state, c.transactionDate, c.transactionId, c.transactionUuid, c.startedBy, c.toldBy, c.toldAt,
                c.nextQuestionAt, c.refundBy, c.refundedAt, c.refunded)
            from CardAttempt c, Account a where a.id = c.accountId""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(CardAttempt attempt) {
        em.persist(attempt);
    }

    /** Six digits, given out in turn; the provider takes none from 900000 on. */
    public String nextTransactionId() {
        return "%06d".formatted(((Number) em.createNativeQuery("select nextval('card_transaction_seq')")
                .getSingleResult()).longValue());
    }

    public Optional<CardAttempt> withToken(String token) {
        return em.createQuery("select c from CardAttempt c where c.token = :token", CardAttempt.class)
                .setParameter("token", token)
                .getResultStream().findFirst();
    }

    public Optional<CardAttempt> of(long id) {
        return Optional.ofNullable(em.find(CardAttempt.class, id));
    }

    /** Locked until the end of the transaction, so that its outcome is told by one at a time. */
    public Optional<CardAttempt> locked(CardAttempt.Transaction transaction) {
        return em.createQuery("""
                select c from CardAttempt c where c.transactionDate = :date and c.transactionId = :id""", CardAttempt.class)
                .setParameter("date", transaction.date())
                .setParameter("id", transaction.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** The same, by its key. */
    public Optional<CardAttempt> locked(long id) {
        return Optional.ofNullable(em.find(CardAttempt.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Which the provider is to be asked about, those that wait longest first. */
    public List<Long> due(Instant now, int most) {
        return em.createQuery("""
                select c.id from CardAttempt c where c.nextQuestionAt <= :now order by c.nextQuestionAt, c.id""", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest first. @param state null for all */
    public List<CardAttemptRow> rows(CardAttempt.State state, int first, int most) {
        var query = em.createQuery(ROWS + (state == null ? "" : " and c.state = :state")
                + " order by c.startedAt desc, c.id desc", CardAttemptRow.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** @param state null for all */
    public long count(CardAttempt.State state) {
        var query = em.createQuery("select count(c) from CardAttempt c" + (state == null ? "" : " where c.state = :state"),
                Long.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.getSingleResult();
    }

    public Optional<CardAttemptRow> row(long id) {
        return em.createQuery(ROWS + " and c.id = :id", CardAttemptRow.class)
                .setParameter("id", id)
                .getResultStream().findFirst();
    }

    /** The customers' own since a moment, the latest first, without those that were paid: they are payments like others. */
    public List<CardAttemptRow> unpaid(VisibleCustomers visible, Instant since) {
        return em.createQuery(ROWS + """
                 and a.customer.id in :customers and c.startedAt >= :since and c.state not in (:captured, :refunding)
                order by c.startedAt desc, c.id desc""", CardAttemptRow.class)
                .setParameter("customers", visible.ids())
                .setParameter("since", since)
                .setParameter("captured", CardAttempt.State.CAPTURED)
                .setParameter("refunding", CardAttempt.State.REFUNDING)
                .getResultList();
    }

    /** The numbers of the invoices and fee invoices it was meant for. */
    @SuppressWarnings("unchecked")
    public List<String> invoiceNumbers(long id) {
        return em.createNativeQuery("""
                select coalesce(i.number, f.piece) from card_attempt_invoice n left join invoice i on i.id = n.invoice_id
                left join account_entry f on f.id = n.fee_id where n.attempt_id = ?1 order by 1""")
                .setParameter(1, id)
                .getResultList();
    }
}
