package org.quittance.metering.consumption;

import java.time.LocalTime;
import java.util.function.IntFunction;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.TimeClass;

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

    public static DayPattern of(OffPeakHours hours) {
        return new DayPattern(minute -> hours.contains(LocalTime.ofSecondOfDay(minute * 60L))
                ? TimeClass.OFF_PEAK : TimeClass.PEAK);
    }

    /** Minutes of the class between two minutes of the wall clock's day. */
    public int minutes(TimeClass timeClass, int from, int to) {
        int[] minutes = before[timeClass.ordinal()];
        return minutes[to] - minutes[from];
    }
}
