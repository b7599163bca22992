package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.quittance.billing.YearCost;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * What a customer was told of the plan that would follow one, or why none can. Once the first plan is settled, the next
 * one begins as it was told, unless the customer objected or left before.
 */
@Entity
@Table(name = "plan_renewal")
public class PlanRenewal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private InstalmentPlan plan;
    @Column(name = "told_on")
    private LocalDate toldOn;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    @Column(name = "debit_day")
    private Integer debitDay;
    private Money amount;
    private Integer instalments;
    @Embedded
    private PlanEstimate estimate;
    @Column(name = "text_sha256")
    private String textSha256;
    private String refusal;
    @Column(name = "next_plan_id")
    private Long nextPlanId;

    protected PlanRenewal() {
    }

    /** The plan that would follow. */
    public record Next(YearCost estimate, DateRange period, int debitDay, Money amount, int instalments) {
    }

    /** @param textSha256 digest of what the customer was told */
    public PlanRenewal(InstalmentPlan plan, LocalDate toldOn, Next next, String textSha256) {
        this.plan = plan;
        this.toldOn = toldOn;
        this.estimate = new PlanEstimate(next.estimate());
        this.periodStart = next.period().start();
        this.periodEnd = next.period().end();
        this.debitDay = next.debitDay();
        this.amount = next.amount();
        this.instalments = next.instalments();
        this.textSha256 = textSha256;
    }

    /** @param refusal why none can follow, at most 20 characters */
    public static PlanRenewal refused(InstalmentPlan plan, LocalDate day, String refusal) {
        PlanRenewal renewal = new PlanRenewal();
        renewal.plan = plan;
        renewal.toldOn = day;
        renewal.refusal = refusal;
        return renewal;
    }

    /** @throws IllegalStateException if it was decided before */
    public void begin(InstalmentPlan following) {
        requireWaiting();
        nextPlanId = following.id();
    }

    /**
     * It cannot begin as it was told.
     *
     * @throws IllegalStateException if it was decided before
     */
    public void refuse(String reason) {
        requireWaiting();
        refusal = reason;
    }

    private void requireWaiting() {
        if (refusal != null || nextPlanId != null) {
            throw new IllegalStateException("renewal " + id + " was decided before");
        }
    }

    public InstalmentPlan plan() {
        return plan;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    /** Null where none could be told. */
    public Next next() {
        return amount == null ? null
                : new Next(estimate.cost(), new DateRange(periodStart, periodEnd), debitDay, amount, instalments);
    }

    /** Digest of what the customer was told; null where none could be told. */
    public String textSha256() {
        return textSha256;
    }

    /** Why none follows; null unless it is so. */
    public String refusal() {
        return refusal;
    }
}
