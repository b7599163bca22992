package org.quittance.operator.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.quittance.time.DateRange;

/** Writes load curves the way Enedis sends them: R63, one line per half-hour. */
final class MonthlyFile {

    private static final String DRAWN = "PA;CONS";
    private static final String FED_IN = "PA;PROD";

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
        days.start().datesUntil(days.end()).forEach(day -> curve.steps(day,
                step -> step(household.pointReference(), DRAWN, day, step.end(), step.watts())));
    }

    /** What a roof feeds in; with a virtual battery the same meter also sends what is drawn. */
    void add(SolarHome home, DateRange days) {
        days.start().datesUntil(days.end()).forEach(day -> home.steps(day, step -> {
            step(home.point(), FED_IN, day, step.end(), step.fedIn());
            if (home.isSupplied()) {
                step(home.point(), DRAWN, day, step.end(), step.drawn());
            }
        }));
    }

    private static LocalDate later(LocalDate start, LocalDate measuredUntil, LocalDate end) {
        return measuredUntil.isAfter(end) ? end : measuredUntil.isAfter(start) ? measuredUntil : start;
    }

    private void step(String point, String flow, LocalDate day, LocalDateTime end, int watts) {
        empty = false;
        text.append(point).append(';').append(day).append(" 00:00:00;")
                .append(day.plusDays(1)).append(" 00:00:00;").append(flow).append(";BRUT;W;")
                .append(MeasuredYear.STAMP.format(end)).append(';')
                .append(watts).append(";B;PT30M;0;0\n");
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
