package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.time.DateRange;

/**
 * Water used between two readings of one meter, in m3.
 *
 * @param volume      three decimals
 * @param estimated   whether one of the readings is an estimate
 * @param yearEarlier of the same days one year before, by days where the readings were of other days; null if unknown
 * @param swapped     whether a new meter takes its place as the interval ends
 */
public record WaterInterval(DateRange period, IndexReading from, IndexReading to, BigDecimal volume, boolean estimated,
        BigDecimal yearEarlier, boolean swapped) {

    private static final int LITRES = 3;

    /** In order of time. */
    public static List<WaterInterval> of(RegisterHistory history) {
        List<RegisterHistory.Stretch> stretches = history.intervals();
        List<WaterInterval> intervals = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            RegisterHistory.Stretch stretch = stretches.get(i);
            boolean swapped = i + 1 < stretches.size() && !stretches.get(i + 1).from().equals(stretch.to());
            intervals.add(new WaterInterval(stretch.period(), stretch.from(), stretch.to(), litres(stretch.usage().total()),
                    stretch.usage().estimated().signum() != 0, yearEarlier(history, stretch.period()), swapped));
        }
        return intervals;
    }

    private static BigDecimal yearEarlier(RegisterHistory history, DateRange period) {
        LocalDate start = period.start().minusYears(1);
        DateRange earlier = new DateRange(start, period.end().minusYears(1));
        boolean known = !earlier.isEmpty() && history.extent().filter(extent -> !start.isBefore(extent.start())).isPresent();
        return known ? litres(history.usage(earlier).total()) : null;
    }

    private static BigDecimal litres(BigDecimal volume) {
        return volume.setScale(LITRES, RoundingMode.HALF_UP);
    }
}
