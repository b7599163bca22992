package org.quittance.payment.service.plan;

import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.money.Money;
import org.quittance.payment.Instalment;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.PlanForecast;
import org.quittance.payment.PlanRenewal;

/**
 * A monthly plan as it stands.
 *
 * @param forecast of its settlement; null once nothing is due any more
 * @param days     of the month to choose from
 * @param least    the least amount that the customer may choose; null if nothing can be changed any more
 * @param renewal  what was told of the plan that follows; null before
 */
public record PlanView(Contract contract, InstalmentPlan plan, PlanForecast forecast, List<Integer> days, Money least,
        PlanRenewal renewal) {

    public PlanView {
        days = List.copyOf(days);
    }

    /** The instalment as it is, or the least that may be chosen where that is more: what a new schedule is proposed with. */
    public Money proposed() {
        return least != null && least.compareTo(plan.amount()) > 0 ? least : plan.amount();
    }

    public List<Instalment> instalments() {
        return plan.instalments();
    }

    /** Whether it is not settled, so that the contract cannot have another one. */
    public boolean isOpen() {
        return plan.status() != InstalmentPlan.Status.SETTLED;
    }

    public boolean isActive() {
        return plan.status() == InstalmentPlan.Status.ACTIVE;
    }
}
