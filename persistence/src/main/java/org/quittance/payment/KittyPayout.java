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
import org.quittance.contract.SurplusContract;
import org.quittance.money.Money;

/**
 * A part of a kitty that was paid: by a transfer, which goes into a file for the bank, or by a payment of the seller's own
 * invoices. Never changed; it leaves the kitty the moment it is ordered.
 */
@Entity
@Table(name = "kitty_payout")
public class KittyPayout {

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
    @Column(name = "entry_id")
    private Long entryId;
    @Column(name = "file_id")
    private Long fileId;
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

    /** The whole kitty, to the account that the seller named. */
    public static KittyPayout transfer(KittyRow kitty, LocalDate day, AccountEntry.Act act) {
        KittyPayout payout = new KittyPayout(kitty, kitty.payable(), day, act);
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
