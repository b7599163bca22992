package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.money.Money;

/**
 * What moved an account: a numbered document, money in or out, something given up. Written once and never changed; what
 * was wrong is undone by another entry. {@link Allocation}s say which credit settles which debit. Entries of documents are
 * written set-wise when their run is issued ({@link DocumentEntries}).
 */
@Entity
@Table(name = "account_entry")
public class AccountEntry {

    /** What it is; a debit adds to what is owed, a credit is in the customer's favour. */
    public enum Kind {
        /** Debit: a numbered invoice. */ INVOICE,
        /** Credit: a numbered credit note. */ CREDIT_NOTE,
        /** Credit: money received. */ PAYMENT,
        /** Debit: money received that the bank took back. */ RETURN,
        /** Debit: credit paid out to the customer. */ REFUND,
        /** Debit: a cost that the customer bears, outside VAT. */ FEE,
        /** Credit: given up. */ WRITE_OFF
    }

    /** Who entered it and when. */
    public record Act(String by, Instant at) {

        public Act {
            Objects.requireNonNull(by);
            Objects.requireNonNull(at);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private LocalDate day;
    private Money amount;
    @Column(name = "invoice_id")
    private Long invoiceId;
    @Column(name = "undoes_id")
    private Long undoesId;
    @Column(name = "plan_id")
    private Long planId;
    @Enumerated(EnumType.STRING)
    private PaymentMethod method;
    private String reference;
    @Column(name = "entry_key")
    private String entryKey;
    private boolean interest;
    @Column(name = "vat_proof")
    private String vatProof;
    private String piece;
    @Column(name = "payable_by")
    private LocalDate payableBy;
    @Column(name = "operator_account_id")
    private Long ownAccount;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AccountEntry() {
    }

    private AccountEntry(long accountId, Kind kind, LocalDate day, Money amount, Act act) {
        this.accountId = accountId;
        this.kind = kind;
        this.day = Objects.requireNonNull(day);
        this.amount = amount;
        this.enteredBy = act.by();
        this.recordedAt = act.at();
    }

    public static AccountEntry payment(long accountId, Receipt receipt, Act act) {
        AccountEntry entry = new AccountEntry(accountId, Kind.PAYMENT, receipt.receivedOn(), receipt.amount().negated(), act);
        entry.method = receipt.method();
        entry.reference = receipt.reference();
        entry.ownAccount = receipt.ownAccount();
        return entry;
    }

    /** Credit paid out. */
    public static AccountEntry refund(long accountId, Receipt paid, Act act) {
        AccountEntry entry = new AccountEntry(accountId, Kind.REFUND, paid.receivedOn(), paid.amount(), act);
        entry.method = paid.method();
        entry.reference = paid.reference();
        entry.ownAccount = paid.ownAccount();
        return entry;
    }

    /** @param why what the customer reads */
    public static AccountEntry fee(long accountId, Money amount, LocalDate day, String why, Act act) {
        AccountEntry entry = new AccountEntry(accountId, Kind.FEE, day, positive(amount), act);
        entry.reference = why;
        return entry;
    }

    /** For paying late; it is no cost, and stands apart from costs in the books. @param why what the customer reads */
    public static AccountEntry interest(long accountId, Money amount, LocalDate day, String why, Act act) {
        AccountEntry entry = fee(accountId, amount, day, why, act);
        entry.interest = true;
        return entry;
    }

    /** @param vatProof what proves that it cannot be recovered, so that its VAT comes back; null without proof */
    public static AccountEntry writeOff(long accountId, Money amount, LocalDate day, String why, String vatProof, Act act) {
        AccountEntry entry = new AccountEntry(accountId, Kind.WRITE_OFF, day, positive(amount).negated(), act);
        entry.reference = why;
        entry.vatProof = vatProof;
        return entry;
    }

    /**
     * The bank took this payment back, whole.
     *
     * @param from the operator's account that it took it from; null for none
     * @throws IllegalStateException if it is no payment
     */
    public AccountEntry returned(LocalDate on, String reason, Long from, Act act) {
        if (kind != Kind.PAYMENT) {
            throw new IllegalStateException(kind + " " + id + " cannot be returned");
        }
        AccountEntry entry = new AccountEntry(accountId, Kind.RETURN, on, amount.negated(), act);
        entry.undoesId = id;
        entry.planId = planId;
        entry.method = method;
        entry.reference = reason;
        entry.ownAccount = from;
        return entry;
    }

    private static Money positive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an entry of " + amount);
        }
        return amount;
    }

    /** A line of a document. @param number of the document */
    public AccountEntry charged(String number, LocalDate until) {
        piece = number;
        payableBy = until;
        return this;
    }

    /** Marks what this was entered with, so that the same form, notification or file again is not another entry. */
    public AccountEntry enteredWith(String key) {
        entryKey = key;
        return this;
    }

    /** An instalment: kept for the settlement of its plan. */
    public AccountEntry ofPlan(long plan) {
        planId = plan;
        return this;
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    /** What it adds to what is owed. */
    public Money amount() {
        return amount;
    }

    public PaymentMethod method() {
        return method;
    }

    public String reference() {
        return reference;
    }

    /** The operator's account that the money went through; null for none. */
    public Long ownAccount() {
        return ownAccount;
    }
}
