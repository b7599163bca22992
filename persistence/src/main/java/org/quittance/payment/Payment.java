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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quittance.money.Money;

/**
 * Money received on an account. Recorded once, allocated to invoices until nothing is left; what is left over stays as
 * credit of the account.
 */
@Entity
public class Payment {

    public enum Method {
        TRANSFER, CHEQUE, CASH, CARD, DIRECT_DEBIT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    private Money amount;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Enumerated(EnumType.STRING)
    private Method method;
    private String reference;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "entry_key")
    private String entryKey;
    @OneToMany(mappedBy = "payment", cascade = CascadeType.PERSIST)
    private List<Allocation> allocations = new ArrayList<>();

    protected Payment() {
    }

    /** How and when money came in; the reference is what the bank or the cheque says, or null. */
    public record Receipt(Money amount, LocalDate receivedOn, Method method, String reference) {

        public Receipt {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("a payment of " + amount);
            }
        }
    }

    public Payment(long accountId, Receipt receipt, String enteredBy, Instant recordedAt) {
        this.accountId = accountId;
        this.amount = receipt.amount();
        this.receivedOn = receipt.receivedOn();
        this.method = receipt.method();
        this.reference = receipt.reference();
        this.enteredBy = Objects.requireNonNull(enteredBy);
        this.recordedAt = Objects.requireNonNull(recordedAt);
    }

    /** Marks the form this payment was entered with, so that the same form sent again is not another payment. */
    public void enteredWith(String key) {
        entryKey = key;
    }

    /**
     * Settles an invoice with what is left, up to what the invoice still owes.
     *
     * @return what the invoice still owes afterwards
     */
    public Money allocateTo(long invoiceId, Money owed) {
        Money part = owed.min(unallocated());
        if (part.isPositive()) {
            allocations.add(new Allocation(this, invoiceId, part));
            return owed.minus(part);
        }
        return owed;
    }

    public Money unallocated() {
        return allocations.stream().map(Allocation::amount).reduce(amount, Money::minus);
    }

    public Long id() {
        return id;
    }
}
