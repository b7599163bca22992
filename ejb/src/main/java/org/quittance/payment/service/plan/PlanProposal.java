package org.quittance.payment.service.plan;

import java.util.List;
import org.quittance.billing.YearCost;
import org.quittance.contract.Contract;
import org.quittance.money.Money;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.PlanCalendar;

/**
 * A monthly plan as it would be.
 *
 * @param year     what twelve months are expected to cost
 * @param cost     the same of the plan's own days
 * @param debitDay of the month
 * @param days     of the month to choose from
 * @param amount   of each instalment
 * @param renewal  days before its end on which another plan is told that follows it; null if none does
 */
public record PlanProposal(
        Contract contract, YearCost year, Money cost, PlanCalendar calendar, int debitDay, List<Integer> days, Money amount,
        Integer renewal) {

    public PlanProposal {
        days = List.copyOf(days);
    }

    InstalmentPlan.Schedule schedule() {
        return new InstalmentPlan.Schedule(debitDay, amount, calendar.debits());
    }
}
