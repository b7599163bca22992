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
 * @param yearEarlier of the same days one year before, by days where the readings were of other days; null if unknown,
 *                    or if readings of that time contradict each other
 * @param swapped     whether a new meter takes its place as the interval ends
 */
public record WaterInterval(DateRange period, IndexReading from, IndexReading to, BigDecimal volume, boolean estimated,
        BigDecimal yearEarlier, boolean swapped) {

    private static final int LITRES = 3;

    /** In order of time; without those whose readings contradict each other, for nobody knows what was used then. */
    public static List<WaterInterval> of(RegisterHistory history) {
        List<RegisterHistory.Stretch> stretches = history.intervals();
        List<WaterInterval> intervals = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            RegisterHistory.Stretch stretch = stretches.get(i);
            boolean swapped = i + 1 < stretches.size() && isOtherMeter(stretch.to(), stretches.get(i + 1).from());
            boolean estimated = stretch.from().isEstimated() || stretch.to().isEstimated();
            intervals.add(new WaterInterval(stretch.period(), stretch.from(), stretch.to(), litres(stretch.usage().total()),
                    estimated, yearEarlier(history, stretch.period()), swapped));
        }
        return intervals;
    }

    private static boolean isOtherMeter(IndexReading closing, IndexReading next) {
        return next.day().equals(closing.day()) && !next.equals(closing);
    }

    private static BigDecimal yearEarlier(RegisterHistory history, DateRange period) {
        DateRange earlier = new DateRange(period.start().minusYears(1), period.end().minusYears(1));
        try {
            return earlier.isEmpty() ? null : litres(history.usage(earlier).total());
        } catch (NoReadingException | IndexWentDownException e) {
            return null;
        }
    }

    private static BigDecimal litres(BigDecimal volume) {
        return volume.setScale(LITRES, RoundingMode.HALF_UP);
    }
}
