package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quittance.metering.Energy;
import org.quittance.metering.LoadCurveDay;
import org.quittance.time.DateRange;

/** A load curve as power over time: the mean of each half-hour in watts, and what a month's highest and lowest were. */
public final class PowerCurve {

    private static final int HALF_HOUR = 30;

    private final NavigableMap<LocalDate, LoadCurveDay> days = new TreeMap<>();

    public PowerCurve(Collection<LoadCurveDay> days) {
        days.forEach(day -> this.days.put(day.day(), day));
    }

    /** @param watts mean power, null where a part of the half-hour is not known */
    public record Point(LocalDate day, LocalTime time, Integer watts) {

        public BigDecimal kilowatts() {
            return watts == null ? null : BigDecimal.valueOf(watts, 3);
        }
    }

    /** What a month drew, and its extreme half-hours; both null where no half-hour is known. */
    public record Month(YearMonth month, Energy energy, Point highest, Point lowest) {
    }

    /** Every half-hour of the period, in order: 46, 48 or 50 a day; rounded down to whole watts. */
    public List<Point> halfHours(DateRange period) {
        List<Point> points = new ArrayList<>();
        period.start().datesUntil(period.end()).forEach(day -> addHalfHours(day, points));
        return points;
    }

    private void addHalfHours(LocalDate day, List<Point> points) {
        CivilDay civil = CivilDay.of(day);
        LoadCurveDay curve = days.get(day);
        for (int minute = 0; minute < civil.minutes(); minute += HALF_HOUR) {
            points.add(new Point(day, civil.timeAt(minute), curve == null ? null : mean(curve, minute)));
        }
    }

    private static Integer mean(LoadCurveDay curve, int from) {
        int step = curve.stepMinutes();
        long wattMinutes = 0;
        for (int minute = from; minute < from + HALF_HOUR; ) {
            int watts = curve.watts()[minute / step];
            if (watts == LoadCurveDay.MISSING) {
                return null;
            }
            int end = Math.min(from + HALF_HOUR, (minute / step + 1) * step);
            wattMinutes += (long) watts * (end - minute);
            minute = end;
        }
        return Math.toIntExact(wattMinutes / HALF_HOUR);
    }

    /** The months of the period of which something is known, in order. */
    public List<Month> months(DateRange period) {
        SortedMap<YearMonth, List<Point>> perMonth = new TreeMap<>();
        halfHours(period).stream().filter(point -> point.watts() != null).forEach(point ->
                perMonth.computeIfAbsent(YearMonth.from(point.day()), month -> new ArrayList<>()).add(point));
        return perMonth.entrySet().stream().map(month -> month(month.getKey(), month.getValue())).toList();
    }

    private Month month(YearMonth month, List<Point> points) {
        Point highest = points.get(0);
        Point lowest = points.get(0);
        for (Point point : points) {
            highest = point.watts() > highest.watts() ? point : highest;
            lowest = point.watts() < lowest.watts() ? point : lowest;
        }
        Energy energy = days.subMap(month.atDay(1), month.plusMonths(1).atDay(1)).values().stream()
                .map(LoadCurveDay::energy).reduce(Energy.ZERO, Energy::plus);
        return new Month(month, energy, highest, lowest);
    }
}
