package org.quittance.operator.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.quittance.time.DateRange;

/** Writes load curves the way Enedis sends them: R63, one line per half-hour. */
final class MonthlyFile {

    private final MeasuredYear year;
    private final StringBuilder text = new StringBuilder(1 << 20);
    private boolean empty = true;

    MonthlyFile(MeasuredYear year) {
        this.year = year;
        text.append(year.header()).append('\n');
    }

    /** The measured lines where there are any, else those of the household's own curve. */
    void add(Household household, HouseholdCurve curve, DateRange days) {
        boolean measured = household.isMeasured() && days.start().isBefore(year.end());
        if (measured) {
            YearMonth month = YearMonth.from(days.start());
            year.lines(month).forEach(this::line);
            days = new DateRange(later(days.start(), year.end(), days.end()), days.end());
        }
        days.start().datesUntil(days.end()).forEach(day -> curve.steps(day, step -> step(household, day, step)));
    }

    private static LocalDate later(LocalDate start, LocalDate measuredUntil, LocalDate end) {
        return measuredUntil.isAfter(end) ? end : measuredUntil.isAfter(start) ? measuredUntil : start;
    }

    private void step(Household household, LocalDate day, HouseholdCurve.Step step) {
        empty = false;
        text.append(household.pointReference()).append(';').append(day).append(" 00:00:00;")
                .append(day.plusDays(1)).append(" 00:00:00;PA;CONS;BRUT;W;")
                .append(MeasuredYear.STAMP.format(step.end())).append(';')
                .append(step.watts()).append(";B;PT30M;0;0\n");
    }

    void line(String line) {
        empty = false;
        text.append(line).append('\n');
    }

    boolean isEmpty() {
        return empty;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
