package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.money.Money;

/**
 * One debit of a customer's bank account. Announced to the customer with its day and amount; taken into a batch, which
 * copies what the mandate says then; sent to the bank; collected on its day, which posts the payment; maybe returned by
 * the bank, before or after. Until its batch is approved it can be dropped.
 */
@Entity
public class Collection {

    public enum State {
        /** Told to the customer; may get less, be dropped, or go into a batch. */ ANNOUNCED,
        /** In a batch that was not sent; dropped with it, or by a mandate revoked before approval. */ BATCHED,
        /** At the bank; collected on its day, or rejected. */ SENT,
        /** Its payment is posted; can be returned for thirteen months. */ COLLECTED,
        /** Refused or taken back; final, what it was for is due again. */ RETURNED,
        /** Dropped before it reached the bank; final. */ CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "end_to_end_id")
    private String endToEndId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "invoice_id")
    private Long invoiceId;
    @Column(name = "instalment_id")
    private Long instalmentId;
    @Column(name = "fee_id")
    private Long feeId;
    private Money amount;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "statement_text")
    private String statementText;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "announced_at")
    private Instant announcedAt;
    @Column(name = "batch_id")
    private Long batchId;
    @Enumerated(EnumType.STRING)
    @Column(name = "sequence_type")
    private SequenceType sequenceType;
    private String umr;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    private String iban;
    private String bic;
    private String holder;
    private boolean amended;
    @Column(name = "entry_id")
    private Long entryId;
    @Column(name = "return_reason")
    private String returnReason;
    @Column(name = "returned_on")
    private LocalDate returnedOn;
    @Column(name = "retry_on")
    private LocalDate retryOn;

    protected Collection() {
    }

    /**
     * What is asked for.
     *
     * @param id   of the invoice or instalment, or of the first entry of the fee invoice
     * @param text what the customer's bank statement will show
     */
    public record Due(DueItem.Kind kind, long id, Money amount, LocalDate on, String text) {

        public Due {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("a debit of " + amount);
            }
            Objects.requireNonNull(kind);
            Objects.requireNonNull(on);
            Objects.requireNonNull(text);
        }

        private Long idOf(DueItem.Kind asked) {
            return kind == asked ? Long.valueOf(id) : null;
        }
    }

    public Collection(String endToEndId, Mandate mandate, Due due, Instant announcedAt) {
        this.endToEndId = Objects.requireNonNull(endToEndId);
        this.accountId = mandate.accountId();
        this.mandateId = mandate.id();
        this.invoiceId = due.idOf(DueItem.Kind.INVOICE);
        this.instalmentId = due.idOf(DueItem.Kind.INSTALMENT);
        this.feeId = due.idOf(DueItem.Kind.FEE);
        this.amount = due.amount();
        this.dueOn = due.on();
        this.statementText = due.text();
        this.state = State.ANNOUNCED;
        this.announcedAt = Objects.requireNonNull(announcedAt);
    }

    /** @param entry the payment that was posted for it */
    public void collect(long entry) {
        require(State.SENT);
        state = State.COLLECTED;
        entryId = entry;
    }

    /** The bank refused it, or took it back. @param reason the bank's code */
    public void returned(String reason, LocalDate day) {
        require(State.SENT, State.COLLECTED);
        state = State.RETURNED;
        returnReason = Objects.requireNonNull(reason);
        returnedOn = Objects.requireNonNull(day);
    }

    /** What came back is asked for again, not before a day; otherwise the customer pays it another way. */
    public void retryOn(LocalDate day) {
        require(State.RETURNED);
        retryOn = Objects.requireNonNull(day);
    }

    private void require(State first, State... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new IllegalStateException("collection " + endToEndId + " is " + state);
        }
    }

    public Long id() {
        return id;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public long accountId() {
        return accountId;
    }

    public long mandateId() {
        return mandateId;
    }

    /** Null unless it is for an invoice. */
    public Long invoiceId() {
        return invoiceId;
    }

    /** Null unless it is for an instalment. */
    public Long instalmentId() {
        return instalmentId;
    }

    /** Whether it is for costs or interest. */
    public boolean isOfFee() {
        return feeId != null;
    }

    /** Of the invoice or instalment, or of the first entry of the fee invoice. */
    public long dueItemId() {
        return Stream.of(Optional.ofNullable(invoiceId), Optional.ofNullable(instalmentId), Optional.ofNullable(feeId))
                .flatMap(Optional::stream).findFirst().orElseThrow();
    }

    public Money amount() {
        return amount;
    }

    /** The day on which the bank debits the customer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String statementText() {
        return statementText;
    }

    public State state() {
        return state;
    }

    /** Null until its payment was posted. */
    public Long entryId() {
        return entryId;
    }

    /** Null unless it came back. */
    public String returnReason() {
        return returnReason;
    }

    /** Null unless it came back. */
    public LocalDate returnedOn() {
        return returnedOn;
    }

    /** Null unless it came back and is asked for again. */
    public LocalDate retryOn() {
        return retryOn;
    }

    /** Null until it went into a batch. */
    public Long batchId() {
        return batchId;
    }

    /** The account that the batch names, for the eyes of staff and customer: country and last characters; null before. */
    public String maskedIban() {
        return iban == null ? null : DebtorAccount.masked(iban);
    }
}
