package org.quittance.metering.consumption;

import java.time.LocalDate;
import org.quittance.time.DateRange;

/** How finely consumption is shown, and how much of it on one page. */
public enum Grain {
    /** Thirteen months, so that the last one stands beside the same one a year earlier. */ MONTH,
    /** The days of a month. */ DAY,
    /** The half-hours of a day. */ HALF_HOUR;

    private static final int MONTHS_SHOWN = 13;

    /** The page on which the day is shown; a page of months ends with the month of the day. */
    public DateRange pageOf(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (this) {
            case MONTH -> new DateRange(month.minusMonths(MONTHS_SHOWN - 1L), month.plusMonths(1));
            case DAY -> new DateRange(month, month.plusMonths(1));
            case HALF_HOUR -> new DateRange(day, day.plusDays(1));
        };
    }
}
