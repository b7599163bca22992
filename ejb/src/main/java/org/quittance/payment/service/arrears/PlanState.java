package org.quittance.payment.service.arrears;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.payment.arrears.PaymentPlan;
import org.quittance.payment.arrears.PaymentPlan.Standing;
import org.quittance.payment.arrears.PlanSchedule.Instalment;

/**
 * A payment plan as it stands today.
 *
 * @param paid of it, by whatever payment
 */
public record PlanState(PaymentPlan plan, Standing standing, Money paid) {

    /** An instalment and what of it is paid: the oldest are paid first. */
    public record Row(int position, LocalDate dueOn, Money amount, Money paid) {

        public boolean isSettled() {
            return paid.equals(amount);
        }
    }

    public List<Row> instalments() {
        List<Row> rows = new ArrayList<>();
        Money left = paid;
        for (Instalment one : plan.schedule().instalments()) {
            Money part = one.amount().min(left);
            rows.add(new Row(rows.size() + 1, one.dueOn(), one.amount(), part));
            left = left.minus(part);
        }
        return rows;
    }

    public Money remaining() {
        return plan.total().minus(paid);
    }

    /** The next date to pay; null once all is paid. */
    public Instalment next() {
        return plan.schedule().firstUnpaid(paid);
    }
}
