package org.quittance.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.BillingCycle;
import org.quittance.time.DateRange;

/**
 * A contract whose last twelve months the test of a draft prices again.
 *
 * @param billedFrom days before were billed by an earlier system
 * @param endDate    the first day not supplied any more, null for none
 */
public record TestedContract(long id, BillingCycle cycle, LocalDate billedFrom, LocalDate endDate) {

    private static final int MONTHS = 12;

    /** The twelve months that ended with the cycle's last period before a day: there readings are due where bills end. */
    public static DateRange year(BillingCycle cycle, LocalDate before) {
        LocalDate end = cycle.periodOf(before).start();
        return new DateRange(end.minusMonths(MONTHS), end);
    }

    /** The billing periods of that year, as far as the contract was supplied; empty if it was not. */
    public List<DateRange> periods(LocalDate before) {
        DateRange year = year(cycle, before);
        LocalDate end = endDate == null || endDate.isAfter(year.end()) ? year.end() : endDate;
        if (!billedFrom.isBefore(end)) {
            return List.of();
        }
        DateRange supplied = new DateRange(billedFrom, end);
        List<DateRange> periods = new ArrayList<>();
        for (LocalDate day = year.start(); day.isBefore(year.end()); day = cycle.periodOf(day).end()) {
            cycle.periodOf(day).intersection(supplied).ifPresent(periods::add);
        }
        return periods;
    }
}
