package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.money.Money;

/** A deposit slip: the cheques, cash or vouchers carried away together, listed once and never changed. */
@Entity
public class Deposit {

    @Id
    private Long id;
    private String number;
    @Enumerated(EnumType.STRING)
    private PaymentMethod method;
    @Column(name = "made_on")
    private LocalDate madeOn;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "operator_account_id")
    private Long ownAccount;
    private int items;
    private Money total;

    protected Deposit() {
    }

    public Deposit(long id, String number, PaymentMethod method, LocalDate madeOn, int items, Money total,
            AccountEntry.Act made) {
        this.id = id;
        this.number = Objects.requireNonNull(number);
        this.method = Objects.requireNonNull(method);
        this.madeOn = Objects.requireNonNull(madeOn);
        this.items = items;
        this.total = total;
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    /** @param account the operator's, where the bank credits it */
    public void carriedTo(Long account) {
        ownAccount = account;
    }

    /** The operator's account where the bank credits it; null where it was not known. */
    public Long ownAccount() {
        return ownAccount;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public PaymentMethod method() {
        return method;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public String madeBy() {
        return madeBy;
    }

    public int items() {
        return items;
    }

    public Money total() {
        return total;
    }
}
