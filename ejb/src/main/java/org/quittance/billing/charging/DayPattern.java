package org.quittance.billing.charging;

import java.time.LocalTime;
import java.util.function.IntFunction;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.LoadCurveDay;

/**
 * Which time class each minute of the wall clock's day belongs to, kept as running totals so that the minutes of a
 * class within a step are one subtraction.
 */
final class DayPattern {

    private static final int MINUTES = 24 * 60;
    private static final int CLASSES = TimeClass.values().length;

    static final DayPattern BASE = new DayPattern(minute -> TimeClass.BASE);

    /** Per class, the minutes of it before each minute of the day. */
    private final int[][] before = new int[CLASSES][MINUTES + 1];

    private DayPattern(IntFunction<TimeClass> classOfMinute) {
        for (int minute = 0; minute < MINUTES; minute++) {
            int timeClass = classOfMinute.apply(minute).ordinal();
            for (int c = 0; c < CLASSES; c++) {
                before[c][minute + 1] = before[c][minute] + (c == timeClass ? 1 : 0);
            }
        }
    }

    static DayPattern of(OffPeakHours hours) {
        return new DayPattern(minute -> hours.contains(LocalTime.ofSecondOfDay(minute * 60L))
                ? TimeClass.OFF_PEAK : TimeClass.PEAK);
    }

    /**
     * The energy of the class in the known steps of a day. Each minute has the class of the time that the wall clock
     * shows, the doubled hour of autumn twice; a step across the border of two classes is shared out by its minutes.
     */
    Energy energy(TimeClass timeClass, LoadCurveDay curve) {
        int[] minutesBefore = before[timeClass.ordinal()];
        WallClock clock = WallClock.of(curve.day());
        long wattMinutes = 0;
        int elapsed = 0;
        for (int watts : curve.watts()) {
            if (watts != LoadCurveDay.MISSING) {
                int minute = clock.minuteAt(elapsed);
                wattMinutes += (long) watts * (minutesBefore[minute + curve.stepMinutes()] - minutesBefore[minute]);
            }
            elapsed += curve.stepMinutes();
        }
        return new Energy(wattMinutes);
    }
}
