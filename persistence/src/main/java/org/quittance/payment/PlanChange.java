package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.quittance.money.Money;

/** A new schedule of a plan: who wanted it, and what it said; written once. */
@Entity
@Table(name = "plan_change")
public class PlanChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "plan_id")
    private long planId;
    private int schedule;
    private Money amount;
    @Column(name = "debit_day")
    private int debitDay;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected PlanChange() {
    }

    public PlanChange(InstalmentPlan plan, String by, Instant at) {
        this.planId = plan.id();
        this.schedule = plan.schedule();
        this.amount = plan.amount();
        this.debitDay = plan.debitDay();
        this.changedBy = by;
        this.changedAt = at;
    }
}
