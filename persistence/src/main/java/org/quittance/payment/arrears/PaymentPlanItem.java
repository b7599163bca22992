package org.quittance.payment.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.quittance.money.Money;

/** An invoice that a payment plan pays off. */
@Entity
@Table(name = "payment_plan_item")
public class PaymentPlanItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private PaymentPlan plan;
    @Column(name = "invoice_id")
    private long invoiceId;
    private String number;
    private Money amount;

    protected PaymentPlanItem() {
    }

    PaymentPlanItem(PaymentPlan plan, PaymentPlan.Owed owed) {
        this.plan = plan;
        this.invoiceId = owed.invoiceId();
        this.number = owed.number();
        this.amount = owed.amount();
    }

    long invoiceId() {
        return invoiceId;
    }

    String number() {
        return number;
    }

    Money amount() {
        return amount;
    }
}
