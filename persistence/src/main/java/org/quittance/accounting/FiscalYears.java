package org.quittance.accounting;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quittance.time.DateRange;

/**
 * The operator's fiscal years, without gap or overlap. Where another beginning comes to hold, the year that runs goes on
 * until that day of the year is next reached: it is shorter or longer than twelve months.
 */
public final class FiscalYears {

    private final List<FiscalStart> starts;

    /** @param starts at least one; the first holds for all time before it too */
    public FiscalYears(List<FiscalStart> starts) {
        this.starts = starts.stream().sorted(Comparator.comparing(FiscalStart::validFrom)).toList();
        if (starts.isEmpty()) {
            throw new IllegalArgumentException("no fiscal year begins");
        }
    }

    public DateRange of(LocalDate day) {
        LocalDate begin = day;
        while (!begins(begin)) {
            begin = begin.minusDays(1);
        }
        LocalDate end = day.plusDays(1);
        while (!begins(end)) {
            end = end.plusDays(1);
        }
        return new DateRange(begin, end);
    }

    /** In order of time, every year that has a day of the period. */
    public List<DateRange> in(DateRange period) {
        List<DateRange> years = new ArrayList<>();
        for (LocalDate day = period.start(); day.isBefore(period.end()); day = years.get(years.size() - 1).end()) {
            years.add(of(day));
        }
        return years;
    }

    private boolean begins(LocalDate day) {
        FiscalStart holding = starts.get(0);
        for (FiscalStart start : starts) {
            if (!start.validFrom().isAfter(day)) {
                holding = start;
            }
        }
        return MonthDay.from(day).equals(holding.day());
    }
}
