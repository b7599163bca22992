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
import java.time.LocalDate;
import org.quittance.money.Money;

/** A date and an amount of a payment plan; never changed. */
@Entity
@Table(name = "payment_plan_instalment")
public class PaymentPlanInstalment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private PaymentPlan plan;
    private int position;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private Money amount;

    protected PaymentPlanInstalment() {
    }

    PaymentPlanInstalment(PaymentPlan plan, int position, PlanSchedule.Instalment terms) {
        this.plan = plan;
        this.position = position;
        this.dueOn = terms.dueOn();
        this.amount = terms.amount();
    }

    PlanSchedule.Instalment terms() {
        return new PlanSchedule.Instalment(dueOn, amount);
    }
}
