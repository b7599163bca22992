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
import java.util.Optional;
import org.quittance.contract.SurplusContract;
import org.quittance.money.Money;

/**
 * A part of a kitty that was paid: by a transfer, which goes into a file for the bank, or by a payment of the seller's own
 * invoices. It leaves the kitty the moment it is ordered; a transfer that was not made comes back to it, once.
 */
@Entity
@Table(name = "kitty_payout")
public class KittyPayout {

    private static final String CALLED = "KT";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "contract_id")
    private long contractId;
    @Column(name = "account_id")
    private long accountId;
    private Money amount;
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private SurplusContract.Payout method;
    private String iban;
    private String holder;
    @Column(name = "operator_account_id")
    private Long ownAccount;
    @Column(name = "entry_id")
    private Long entryId;
    @Column(name = "file_id")
    private Long fileId;
    @Column(name = "returned_on")
    private LocalDate returnedOn;
    @Column(name = "return_reason")
    private String returnReason;
    @Column(name = "return_id")
    private Long returnId;
    @Column(name = "ordered_by")
    private String orderedBy;
    @Column(name = "ordered_at")
    private Instant orderedAt;

    protected KittyPayout() {
    }

    private KittyPayout(KittyRow kitty, Money amount, LocalDate day, AccountEntry.Act act) {
        if (!amount.isPositive() || amount.compareTo(kitty.balance()) > 0) {
            throw new IllegalArgumentException(amount + " of a kitty of " + kitty.balance());
        }
        this.contractId = kitty.contractId();
        this.accountId = kitty.accountId();
        this.amount = amount;
        this.day = day;
        this.method = kitty.payout();
        this.orderedBy = act.by();
        this.orderedAt = act.at();
    }

    /** The whole kitty, to the account that the seller named. @param from the operator's account that pays */
    public static KittyPayout transfer(KittyRow kitty, Long from, LocalDate day, AccountEntry.Act act) {
        KittyPayout payout = new KittyPayout(kitty, kitty.payable(), day, act);
        payout.ownAccount = from;
        payout.iban = kitty.account().iban();
        payout.holder = kitty.account().holder();
        return payout;
    }

    /** What the seller owes, or the whole kitty if that is less. @param entry the payment that it makes */
    public static KittyPayout setOff(KittyRow kitty, LocalDate day, long entry, AccountEntry.Act act) {
        KittyPayout payout = new KittyPayout(kitty, kitty.payable(), day, act);
        payout.entryId = entry;
        return payout;
    }

    /** @throws IllegalStateException if it is in one already, or is no transfer */
    public void writeInto(long file) {
        if (fileId != null || iban == null) {
            throw new IllegalStateException("payout " + id + " goes into no other file");
        }
        fileId = file;
    }

    /**
     * The transfer was not made.
     *
     * @param reason the bank's code, or what staff say
     * @param entry  identifier that the books know it by
     * @throws IllegalStateException if it is no transfer, or came back before
     */
    public void comeBack(String reason, LocalDate on, long entry) {
        if (returnedOn != null || iban == null) {
            throw new IllegalStateException("payout " + id + " does not come back");
        }
        returnedOn = on;
        returnReason = reason == null ? "" : reason;
        returnId = entry;
    }

    /** What the bank calls its transfer. */
    public String endToEndId() {
        return CALLED + id;
    }

    /** Of a payout that the bank calls so; empty if none is called like that. */
    public static Optional<Long> key(String endToEndId) {
        return endToEndId != null && endToEndId.matches(CALLED + "[0-9]{1,18}")
                ? Optional.of(Long.valueOf(endToEndId.substring(CALLED.length()))) : Optional.empty();
    }

    public long accountId() {
        return accountId;
    }

    /** Null unless its transfer was not made. */
    public LocalDate returnedOn() {
        return returnedOn;
    }

    public Long id() {
        return id;
    }

    public long contractId() {
        return contractId;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate day() {
        return day;
    }

    public SurplusContract.Payout method() {
        return method;
    }

    /** Null unless it is a transfer. */
    public PayoutAccount account() {
        return iban == null ? null : new PayoutAccount(iban, holder);
    }
}
