package org.quittance.metering.consumption;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.LoadCurveDay;

/**
 * Splits the energy of a day into classes of time, minute by minute of the clock: a step across the border of two
 * classes is shared out by its minutes, and the repeated hour of autumn counts twice.
 */
final class ClassSplit {


    private final DayPattern pattern;
    private final List<TimeClass> classes;

    ClassSplit(DayPattern pattern, List<TimeClass> classes) {
        this.pattern = pattern;
        this.classes = classes;
    }

    /** @param from minutes elapsed since the day began; a classes' border or the clocks' change may lie within */
    Consumed between(LoadCurveDay curve, int from, int to) {
        CivilDay civil = CivilDay.of(curve.day());
        Map<TimeClass, Energy> byClass = new EnumMap<>(TimeClass.class);
        int missing = 0;
        int step = curve.stepMinutes();
        for (int start = from; start < to; start = nextStep(start, step, to)) {
            int end = nextStep(start, step, to);
            int watts = curve.watts()[start / step];
            if (watts == LoadCurveDay.MISSING) {
                missing += end - start;
                continue;
            }
            int clock = civil.wallClock(start);
            for (TimeClass timeClass : classes) {
                int minutes = pattern.minutes(timeClass, clock, clock + end - start);
                if (minutes > 0) {
                    byClass.merge(timeClass, Energy.ofPower(watts, minutes), Energy::plus);
                }
            }
        }
        return new Consumed(byClass, missing);
    }

    private static int nextStep(int minute, int step, int limit) {
        return Math.min(limit, (minute / step + 1) * step);
    }
}
