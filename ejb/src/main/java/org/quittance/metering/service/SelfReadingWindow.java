package org.quittance.metering.service;

import java.time.LocalDate;
import org.quittance.contract.Contract;
import org.quittance.time.DateRange;

/**
 * When customers may tell what their meter shows: the last days of a billing period, and the day after, whose beginning
 * is the period's end.
 *
 * @param opens  the first day
 * @param closes the last day, included
 */
public record SelfReadingWindow(LocalDate opens, LocalDate closes) {

    /** The one that is open, else the next one. @param days before the end of the period */
    static SelfReadingWindow of(Contract contract, LocalDate today, int days) {
        DateRange period = contract.cycle().periodOf(today);
        LocalDate end = period.start().equals(today) ? today : period.end();
        if (contract.endDate() != null && contract.endDate().isBefore(end)) {
            end = contract.endDate();
        }
        LocalDate opens = end.minusDays(days);
        return new SelfReadingWindow(opens.isBefore(contract.startDate()) ? contract.startDate() : opens, end);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
