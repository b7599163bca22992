package org.quittance.payment.service.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quittance.customer.Account;
import org.quittance.money.Money;
import org.quittance.payment.arrears.PaymentPlan.Owed;
import org.quittance.payment.arrears.PlanLimits;
import org.quittance.payment.arrears.PlanSchedule;

/**
 * What a payment plan of an account could pay off today.
 *
 * @param owed         open invoices that are neither disputed nor in another plan, the oldest first
 * @param brokenBefore whether a plan of the last twelve months was broken
 * @param running      whether another plan is kept or waits for its answer: then there is no other
 */
public record PlanOffer(Account account, List<Owed> owed, PlanLimits limits, boolean brokenBefore, boolean running,
        LocalDate firstDay) {

    public Money debt() {
        return owed.stream().map(Owed::amount).reduce(Money.ZERO, Money::plus);
    }

    public boolean isPossible() {
        return !running && debt().isPositive();
    }

    public PlanSchedule schedule(int months) {
        return PlanSchedule.monthly(debt(), months, firstDay);
    }

    /** Why staff would have to decide; nothing if it is granted at once. */
    public Set<PlanLimits.Beyond> beyond(int months) {
        return limits.beyond(debt(), months, brokenBefore);
    }
}
