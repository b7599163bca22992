package org.quittance.metering;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.quittance.time.OperatorClock;

/**
 * Mean power over equal steps of one local day of 23, 24 or 25 hours, as one row of the database.
 *
 * @param watts in order of time; {@link #MISSING} where no value is known
 */
public record LoadCurveDay(long meterId, Flow flow, LocalDate day, int stepMinutes, int[] watts) {

    public static final int MISSING = -1;

    public LoadCurveDay {
        if (watts.length * stepMinutes != minutesOf(day)) {
            throw new IllegalArgumentException(watts.length + " steps of " + stepMinutes + " min do not fill " + day);
        }
    }

    /** Minutes of a local day: 1,440, but 1,380 in spring and 1,500 in autumn when the clocks change. */
    public static int minutesOf(LocalDate day) {
        return (int) ChronoUnit.MINUTES.between(
                day.atStartOfDay(OperatorClock.ZONE), day.plusDays(1).atStartOfDay(OperatorClock.ZONE));
    }

    /** The energy of the steps that are known. */
    public Energy energy() {
        long watt = Arrays.stream(watts).filter(w -> w != MISSING).asLongStream().sum();
        return new Energy(watt * stepMinutes);
    }

    public int missingSteps() {
        return (int) Arrays.stream(watts).filter(w -> w == MISSING).count();
    }
}
