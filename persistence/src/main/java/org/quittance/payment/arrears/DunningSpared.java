package org.quittance.payment.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.quittance.money.Money;

/** An account that a run left alone though a step would have been due, and why. */
@Entity
@Table(name = "dunning_spared")
public class DunningSpared {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "run_id")
    private long runId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "customer_id")
    private long customerId;
    @Enumerated(EnumType.STRING)
    private Protection protection;
    private Money amount;

    protected DunningSpared() {
    }

    /** @param amount overdue on the account */
    public DunningSpared(long runId, Debtor debtor, Protection protection, Money amount) {
        this.runId = runId;
        this.accountId = debtor.accountId();
        this.customerId = debtor.customerId();
        this.protection = protection;
        this.amount = amount;
    }
}
