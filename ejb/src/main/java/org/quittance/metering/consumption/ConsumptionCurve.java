package org.quittance.metering.consumption;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.quittance.contract.TimeClass;
import org.quittance.metering.LoadCurveDay;
import org.quittance.time.DateRange;
import org.quittance.time.OperatorClock;

/**
 * The days of one contract's load curve, shown as months, days or half-hours.
 *
 * <p>A day whose off-peak hours or colour are not known counts as one class, as for a contract of the option Base. 29 February has
 * no day a year earlier. The month that is still running is compared with the same days of the year before. Half-hours
 * are compared by what the clock showed. Not for use by several threads at once.
 */
public final class ConsumptionCurve {

    private static final ClassSplit UNDIVIDED = new ClassSplit(DayPattern.BASE, List.of(TimeClass.BASE));

    private final NavigableMap<LocalDate, LoadCurveDay> days = new TreeMap<>();
    private final ClassCalendar calendar;
    private final Map<DayPattern, ClassSplit> splits = new HashMap<>();

    /** @param calendar the contract's own classes of time */
    public ConsumptionCurve(Collection<LoadCurveDay> days, ClassCalendar calendar) {
        days.forEach(day -> this.days.put(day.day(), day));
        this.calendar = calendar;
    }

    /** Every month of the period, in order; the period is widened to whole months. */
    public List<ConsumptionRow> months(DateRange period) {
        List<ConsumptionRow> rows = new ArrayList<>();
        YearMonth end = YearMonth.from(period.lastDay());
        for (YearMonth month = YearMonth.from(period.start()); !month.isAfter(end); month = month.plusMonths(1)) {
            YearMonth earlier = month.minusYears(1);
            rows.add(new ConsumptionRow(month.atDay(1), null, null,
                    consumed(new DateRange(month.atDay(1), month.plusMonths(1).atDay(1))),
                    consumed(new DateRange(earlier.atDay(1), comparableEnd(month)))));
        }
        return rows;
    }

    /** Every day of the period, in order. */
    public List<ConsumptionRow> days(DateRange period) {
        return period.start().datesUntil(period.end())
                .map(day -> new ConsumptionRow(day, null, null, consumed(days.get(day)), consumed(yearEarlier(day))))
                .toList();
    }

    /** Every half-hour of the period, in order: 46, 48 or 50 a day. */
    public List<ConsumptionRow> halfHours(DateRange period) {
        return period.start().datesUntil(period.end()).flatMap(day -> halfHours(day).stream()).toList();
    }

    private List<ConsumptionRow> halfHours(LocalDate day) {
        Map<String, Consumed> earlier = new HashMap<>();
        LoadCurveDay curveEarlier = yearEarlier(day);
        if (curveEarlier != null) {
            halfHours(day.minusYears(1), curveEarlier, null)
                    .forEach(row -> earlier.putIfAbsent(row.time().toString(), row.consumed()));
        }
        return halfHours(day, days.get(day), earlier);
    }

    private List<ConsumptionRow> halfHours(LocalDate day, LoadCurveDay curve, Map<String, Consumed> earlier) {
        CivilDay civil = CivilDay.of(day);
        ClassSplit split = split(day);
        ZoneOffset before = OperatorClock.ZONE.getRules().getOffset(day.atStartOfDay());
        List<ConsumptionRow> rows = new ArrayList<>();
        for (int minute = 0; minute < civil.minutes(); minute += 30) {
            LocalTime time = civil.timeAt(minute);
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(
                    before.getTotalSeconds() + (civil.wallClock(minute) - minute) * 60);
            rows.add(new ConsumptionRow(day, time, offset,
                    curve == null ? null : known(split.between(curve, minute, minute + 30), 30),
                    earlier == null ? null : earlier.get(time.toString())));
        }
        return rows;
    }

    private Consumed consumed(DateRange period) {
        Consumed sum = null;
        int missing = 0;
        for (LocalDate day = period.start(); day.isBefore(period.end()); day = day.plusDays(1)) {
            Consumed one = consumed(days.get(day));
            if (one == null) {
                missing += LoadCurveDay.minutesOf(day);
            } else {
                sum = sum == null ? one : sum.plus(one);
            }
        }
        return sum == null ? null : new Consumed(sum.byClass(), sum.missingMinutes() + missing);
    }

    private Consumed consumed(LoadCurveDay curve) {
        if (curve == null) {
            return null;
        }
        int minutes = LoadCurveDay.minutesOf(curve.day());
        return known(split(curve.day()).between(curve, 0, minutes), minutes);
    }

    private static Consumed known(Consumed consumed, int minutes) {
        return consumed.missingMinutes() == minutes ? null : consumed;
    }

    private LocalDate comparableEnd(YearMonth month) {
        LocalDate whole = month.minusYears(1).plusMonths(1).atDay(1);
        if (days.isEmpty() || !YearMonth.from(days.lastKey()).equals(month)) {
            return whole;
        }
        LocalDate same = days.lastKey().minusYears(1).plusDays(1);
        return days.lastKey().equals(month.atEndOfMonth()) ? whole : same;
    }

    private LoadCurveDay yearEarlier(LocalDate day) {
        LocalDate earlier = day.minusYears(1);
        return earlier.getDayOfMonth() == day.getDayOfMonth() ? days.get(earlier) : null;
    }

    private ClassSplit split(LocalDate day) {
        return calendar.on(day)
                .map(pattern -> splits.computeIfAbsent(pattern, key -> new ClassSplit(key, calendar.classes())))
                .orElse(UNDIVIDED);
    }
}
