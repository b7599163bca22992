package org.quittance.payment.arrears;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long an invoice has been overdue. */
public enum AgeBand {
    /** Its last day to pay is not over. */ CURRENT(Integer.MIN_VALUE, 0),
    DAYS_1_TO_30(1, 30),
    DAYS_31_TO_60(31, 60),
    DAYS_61_TO_90(61, 90),
    OVER_90_DAYS(91, Integer.MAX_VALUE);

    private final int first;
    private final int last;

    AgeBand(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** An invoice can be paid in time on its due date. */
    public static AgeBand of(LocalDate due, LocalDate day) {
        long late = ChronoUnit.DAYS.between(due, day);
        for (AgeBand band : values()) {
            if (late >= band.first && late <= band.last) {
                return band;
            }
        }
        throw new IllegalStateException(late + " days");
    }

    /** The earliest due date of the band on a day, null if it has none. */
    LocalDate earliest(LocalDate day) {
        return last == Integer.MAX_VALUE ? null : day.minusDays(last);
    }

    /** The latest due date of the band on a day, null if it has none. */
    LocalDate latest(LocalDate day) {
        return first == Integer.MIN_VALUE ? null : day.minusDays(first);
    }
}
