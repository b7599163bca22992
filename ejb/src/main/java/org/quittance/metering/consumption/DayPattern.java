package org.quittance.metering.consumption;

import java.time.LocalTime;
import java.util.function.IntFunction;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.LoadCurveDay;

/**
 * Which time class each minute of a wall clock's day belongs to, kept as running totals so that the minutes of a class
 * within a step are one subtraction.
 */
public final class DayPattern {

    private static final int MINUTES = 24 * 60;
    private static final int CLASSES = TimeClass.values().length;

    public static final DayPattern BASE = new DayPattern(minute -> TimeClass.BASE);

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

    public static DayPattern of(OffPeakHours hours, TimeClass peak, TimeClass offPeak) {
        return new DayPattern(minute -> hours.contains(LocalTime.ofSecondOfDay(minute * 60L)) ? offPeak : peak);
    }

    /** @param classOfMinute of each minute that the wall clock shows, from 0 to 1439 */
    static DayPattern of(IntFunction<TimeClass> classOfMinute) {
        return new DayPattern(classOfMinute);
    }

    /**
     * The energy of the class in the known steps of a day. Each minute has the class of the time that the wall clock
     * shows, the doubled hour of autumn twice; a step across the border of two classes is shared out by its minutes.
     */
    public Energy energy(TimeClass timeClass, LoadCurveDay curve) {
        CivilDay civil = CivilDay.of(curve.day());
        long wattMinutes = 0;
        int elapsed = 0;
        for (int watts : curve.watts()) {
            if (watts != LoadCurveDay.MISSING) {
                int minute = civil.wallClock(elapsed);
                wattMinutes += (long) watts * minutes(timeClass, minute, minute + curve.stepMinutes());
            }
            elapsed += curve.stepMinutes();
        }
        return new Energy(wattMinutes);
    }

    /** Minutes of the class between two minutes of the wall clock's day. */
    public int minutes(TimeClass timeClass, int from, int to) {
        int[] minutes = before[timeClass.ordinal()];
        return minutes[to] - minutes[from];
    }
}
