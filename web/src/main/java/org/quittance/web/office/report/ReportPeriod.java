package org.quittance.web.office.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quittance.time.DateRange;

/** Twelve whole months up to one. */
record ReportPeriod(YearMonth last) {

    private static final int MONTHS = 12;

    /** Up to a month as {@code 2026-11}, this one if none is asked for; empty if it is no month. */
    static Optional<ReportPeriod> until(String month, LocalDate today) {
        try {
            return Optional.of(new ReportPeriod(month == null || month.isBlank() ? YearMonth.from(today) : YearMonth.parse(month)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(month -> last.minusMonths(MONTHS - 1L - month)).toList();
    }

    DateRange days() {
        return new DateRange(months().get(0).atDay(1), last.plusMonths(1).atDay(1));
    }
}
