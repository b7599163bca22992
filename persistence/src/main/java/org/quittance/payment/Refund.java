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
import org.quittance.money.Money;

/**
 * Credit of an account to be given back by transfer. Asked for by staff or by the operator's rule; approved, above a
 * threshold by somebody else; written into a file for the bank, which posts it; sent; maybe returned by the bank, which
 * gives the account its credit back.
 */
@Entity
public class Refund {

    public enum Cause {
        /** Staff, for a customer who asked. */ REQUEST,
        /** The account has as much credit as the operator gives back by himself. */ RULE
    }

    public enum State {
        /** Waits for somebody else's approval; can be declined. */ REQUESTED,
        /** Goes into the next file; can be declined. */ APPROVED,
        /** Not paid; final. */ DECLINED,
        /** Posted and in a file that is not sent yet. */ IN_FILE,
        /** The bank has it; can come back. */ SENT,
        /** The bank could not pay it, the credit is open again; final. */ RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    private Money amount;
    private String iban;
    private String holder;
    @Enumerated(EnumType.STRING)
    private Cause cause;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "four_eyes")
    private boolean fourEyes;
    @Column(name = "requested_by")
    private String requestedBy;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "end_to_end_id")
    private String endToEndId;
    @Column(name = "file_id")
    private Long fileId;
    @Column(name = "entry_id")
    private Long entryId;
    @Column(name = "reason_code")
    private String reasonCode;
    @Column(name = "returned_on")
    private LocalDate returnedOn;

    protected Refund() {
    }

    /** Where the money goes. */
    public record Payee(String iban, String holder) {
    }

    /**
     * @param fourEyes whether somebody else must approve it
     * @param endToEndId what the bank calls it, at most 35 characters
     */
    public Refund(long accountId, Money amount, Payee payee, Cause cause, boolean fourEyes, String endToEndId,
            AccountEntry.Act requested) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a refund of " + amount);
        }
        this.accountId = accountId;
        this.amount = amount;
        this.iban = payee.iban();
        this.holder = payee.holder();
        this.cause = cause;
        this.fourEyes = fourEyes;
        this.endToEndId = Objects.requireNonNull(endToEndId);
        this.requestedBy = requested.by();
        this.requestedAt = requested.at();
        this.state = fourEyes ? State.REQUESTED : State.APPROVED;
    }

    /** @throws ApprovedAloneException if the same person asked for it */
    public void approve(AccountEntry.Act act) {
        require(State.REQUESTED);
        if (act.by().equals(requestedBy)) {
            throw new ApprovedAloneException(endToEndId);
        }
        state = State.APPROVED;
        decidedBy = act.by();
        decidedAt = act.at();
    }

    public void decline(AccountEntry.Act act) {
        require(State.REQUESTED, State.APPROVED);
        state = State.DECLINED;
        decidedBy = act.by();
        decidedAt = act.at();
    }

    /** @param entry of the account that pays it out */
    public void write(long file, long entry) {
        require(State.APPROVED);
        state = State.IN_FILE;
        fileId = file;
        entryId = entry;
    }

    public void send() {
        require(State.IN_FILE);
        state = State.SENT;
    }

    /** Its file was thrown away before the bank had it. */
    public void drop(AccountEntry.Act act) {
        require(State.IN_FILE);
        state = State.DECLINED;
        decidedBy = act.by();
        decidedAt = act.at();
    }

    /** @param reason the bank's code */
    public void returned(String reason, LocalDate day) {
        require(State.IN_FILE, State.SENT);
        state = State.RETURNED;
        reasonCode = reason;
        returnedOn = Objects.requireNonNull(day);
    }

    public boolean isReturned() {
        return state == State.RETURNED;
    }

    private void require(State first, State... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new RefundStateException(endToEndId, state);
        }
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Money amount() {
        return amount;
    }

    public Payee payee() {
        return new Payee(iban, holder);
    }

    public State state() {
        return state;
    }

    public String endToEndId() {
        return endToEndId;
    }

    /** The account's entry that paid it out; null before. */
    public Long entryId() {
        return entryId;
    }
}
