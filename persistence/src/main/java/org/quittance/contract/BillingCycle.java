package org.quittance.contract;

import java.time.LocalDate;
import org.quittance.time.DateRange;

/** How often a contract is billed, in arrears; periods are whole calendar months counted from January. */
public enum BillingCycle {
    MONTHLY(1), BIMONTHLY(2), HALF_YEARLY(6), YEARLY(12);

    private final int months;

    BillingCycle(int months) {
        this.months = months;
    }

    /** The period of this cycle that the day belongs to. */
    public DateRange periodOf(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate start = LocalDate.of(day.getYear(), first, 1);
        return new DateRange(start, start.plusMonths(months));
    }
}
