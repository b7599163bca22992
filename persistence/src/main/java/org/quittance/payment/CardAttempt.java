package org.quittance.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.quittance.money.Money;

/**
 * Somebody went to the provider's page to pay by card. What became of it is told by notifications, in any order and as
 * often as it pleases the provider, or by the provider when he is asked; money counts once, and a payment outweighs
 * whatever else was told before or is told after.
 */
@Entity
@Table(name = "card_attempt")
public class CardAttempt {

    public enum State {
        /** Handed over to the provider's page; anything may come. */ STARTED,
        /** The provider was asked and did not answer; is asked again. */ UNKNOWN,
        /** Paid and booked, maybe given back in part; what is left may be given back. */ CAPTURED,
        /** Refused by the bank; only a payment told later changes it. */ REFUSED,
        /** Given up by the customer; a refusal or a payment told later changes it. */ ABANDONED,
        /** The provider knows of no payment; anything told later changes it. */ EXPIRED,
        /** Staff asked to give the money back; the provider has not confirmed it. */ REFUNDING,
        /** Given back whole; final. */ REFUNDED;

        /** Whether the money came, given back since or not. */
        public boolean isPaid() {
            return this == CAPTURED || this == REFUNDING || this == REFUNDED;
        }

        /** Whether nobody knows yet what became of it. */
        public boolean isOpen() {
            return this == STARTED || this == UNKNOWN;
        }

        /** Whether the provider can still tell something new. */
        public boolean isAskable() {
            return isOpen() || this == REFUNDING;
        }

        /** The same whatever the order in which outcomes are told: paid before refused before abandoned before expired. */
        public State after(CardOutcome outcome) {
            if (isPaid()) {
                return this;
            }
            return switch (outcome) {
                case PAID -> CAPTURED;
                case REFUSED -> REFUSED;
                case ABANDONED -> this == REFUSED ? this : ABANDONED;
                case EXPIRED -> isOpen() ? EXPIRED : this;
                case PENDING -> isOpen() ? STARTED : this;
                case UNANSWERED -> isOpen() ? UNKNOWN : this;
            };
        }
    }

    /** Who told the outcome. */
    public enum Source {
        NOTIFICATION, QUERY
    }

    /** How the shop names a payment: the moment in UTC as yyyyMMddHHmmss, and six digits that no other has on that day. */
    public record Transaction(String date, String id) {
    }

    static final Duration FIRST_QUESTION = Duration.ofMinutes(15);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int MOST_QUESTIONS = 30;
    private static final Duration REFUND_QUESTION = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String token;
    @Column(name = "account_id")
    private long accountId;
    private Money amount;
    @Column(name = "transaction_date")
    private String transactionDate;
    @Column(name = "transaction_id")
    private String transactionId;
    @Column(name = "transaction_uuid")
    private String transactionUuid;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "started_by")
    private String startedBy;
    @Column(name = "started_at")
    private Instant startedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "told_by")
    private Source toldBy;
    @Column(name = "told_at")
    private Instant toldAt;
    private int questions;
    @Column(name = "next_question_at")
    private Instant nextQuestionAt;
    @Column(name = "entry_id")
    private Long entryId;
    private Money refunded = Money.ZERO;
    private Money refunding;
    @Column(name = "refund_by")
    private String refundBy;
    @Column(name = "refund_asked_at")
    private Instant refundAskedAt;
    @Column(name = "refunded_at")
    private Instant refundedAt;
    @Column(name = "refund_entry_id")
    private Long refundEntryId;
    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CardAttemptInvoice> invoices = new ArrayList<>();

    protected CardAttempt() {
    }

    /** What is paid: an amount for an account, and the documents that the customer named. */
    public record Purpose(long accountId, Money amount, Collection<OpenDocument> documents) {

        public Purpose {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("a payment of " + amount);
            }
        }
    }

    /**
     * @param token what its pages are asked for by; nobody can guess it
     * @param startedBy the login, null for somebody who is not signed in
     */
    public CardAttempt(String token, Purpose purpose, Transaction transaction, String startedBy, Instant startedAt) {
        this.token = Objects.requireNonNull(token);
        this.accountId = purpose.accountId();
        this.amount = purpose.amount();
        this.transactionDate = transaction.date();
        this.transactionId = transaction.id();
        this.startedBy = startedBy;
        this.startedAt = Objects.requireNonNull(startedAt);
        this.nextQuestionAt = startedAt.plus(FIRST_QUESTION);
        this.state = State.STARTED;
        purpose.documents().forEach(document -> invoices.add(new CardAttemptInvoice(this, document)));
    }

    /**
     * The money came and is booked.
     *
     * @throws CardStateException if that was so before
     */
    public void capture(String uuid, Source source, Instant at, long bookedAs) {
        if (state.isPaid()) {
            throw new CardStateException(state);
        }
        state = State.CAPTURED;
        transactionUuid = uuid;
        entryId = bookedAs;
        told(source, at);
    }

    /** The money did not come, or nobody knows yet. @throws CardStateException for an outcome that has to be booked */
    public void tell(CardOutcome outcome, Source source, Instant at) {
        if (outcome == CardOutcome.PAID) {
            throw new CardStateException(state);
        }
        State next = state.after(outcome);
        if (outcome == CardOutcome.PENDING || outcome == CardOutcome.UNANSWERED) {
            state = next;
            if (source == Source.QUERY && next.isAskable()) {
                questions++;
                nextQuestionAt = questions < MOST_QUESTIONS ? at.plus(patience()) : null;
            }
        } else if (next != state) {
            state = next;
            told(source, at);
        }
    }

    private Duration patience() {
        return Collections.min(List.of(LONGEST_WAIT, FIRST_QUESTION.multipliedBy(1L << Math.min(questions, 5))));
    }

    private void told(Source source, Instant at) {
        toldBy = source;
        toldAt = at;
        nextQuestionAt = null;
    }

    /**
     * Before the provider is asked to give the money back, or a part of it: one part after the other.
     * @throws CardStateException unless the money came and is here; {@link NoSuchCreditException} if less of it is left
     */
    public void beginRefund(Money part, String by, Instant at) {
        if (state != State.CAPTURED) {
            throw new CardStateException(state);
        }
        Money left = amount.minus(refunded);
        if (!part.isPositive() || part.compareTo(left) > 0) {
            throw new NoSuchCreditException(part, left);
        }
        state = State.REFUNDING;
        refunding = part;
        refundBy = by;
        refundAskedAt = at;
        questions = 0;
        nextQuestionAt = at.plus(REFUND_QUESTION);
    }

    /** The provider gave back what he was asked for, and that is booked. @throws CardStateException if nobody asked him to */
    public void refunded(Instant at, long bookedAs) {
        if (state != State.REFUNDING) {
            throw new CardStateException(state);
        }
        refunded = refunded.plus(refunding);
        refunding = null;
        state = refunded.equals(amount) ? State.REFUNDED : State.CAPTURED;
        refundedAt = at;
        refundEntryId = state == State.REFUNDED ? bookedAs : null;
        nextQuestionAt = null;
    }

    /** The provider did not give the money back: it may be asked for again. */
    public void keepMoney() {
        if (state == State.REFUNDING) {
            state = State.CAPTURED;
            refunding = null;
            nextQuestionAt = null;
        }
    }

    /** So far. */
    public Money refunded() {
        return refunded;
    }

    /** What the provider is asked to give back; null while he is not. */
    public Money refunding() {
        return refunding;
    }

    public Long id() {
        return id;
    }

    public String token() {
        return token;
    }

    public long accountId() {
        return accountId;
    }

    public Money amount() {
        return amount;
    }

    public Transaction transaction() {
        return new Transaction(transactionDate, transactionId);
    }

    /** The provider's own name of the payment; null before it was paid. */
    public String transactionUuid() {
        return transactionUuid;
    }

    public State state() {
        return state;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Long entryId() {
        return entryId;
    }

    public List<Long> documentIds() {
        return invoices.stream().map(CardAttemptInvoice::documentId).toList();
    }

    /** When the provider is asked next; null if there is nothing to ask. */
    public Instant nextQuestionAt() {
        return nextQuestionAt;
    }
}
