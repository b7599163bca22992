package org.quittance.metering.service;

import java.time.LocalDate;
import org.quittance.contract.BillingCycle;
import org.quittance.time.DateRange;

/**
 * When customers may tell what their meter shows: the last days of a billing period, and the day after, whose beginning
 * is the period's end.
 *
 * @param opens  the first day
 * @param closes the last day, included
 */
public record SelfReadingWindow(LocalDate opens, LocalDate closes) {

    /**
     * The one that is open, else the next one.
     *
     * @param supplied the contract's time
     * @param days     before the end of the period
     */
    static SelfReadingWindow of(BillingCycle cycle, DateRange supplied, LocalDate today, int days) {
        DateRange period = cycle.periodOf(today);
        LocalDate end = period.start().equals(today) ? today : period.end();
        end = supplied.end().isBefore(end) ? supplied.end() : end;
        LocalDate opens = end.minusDays(days);
        return new SelfReadingWindow(opens.isBefore(supplied.start()) ? supplied.start() : opens, end);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
