package org.quittance.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.time.DateRange;

class FiscalYearsTest {

    private static final FiscalStart JANUARY = start("2000-01-01", 1);
    private static final FiscalStart JULY = start("2025-01-01", 7);

    private static FiscalStart start(String from, int month) {
        return new FiscalStart(LocalDate.parse(from), MonthDay.of(month, 1));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 2024-01-01, 2024-12-31", "2024-12-31, 2024-01-01, 2024-12-31", "2025-01-01, 2025-01-01, 2025-12-31"})
    void findsTheYearOfADay(String day, String first, String last) {
        assertThat(new FiscalYears(List.of(JANUARY)).of(LocalDate.parse(day))).isEqualTo(closed(first, last));
    }

    /** July holds from 2025 on: the year begun in January 2024 goes on for 18 months. */
    @ParameterizedTest
    @CsvSource({"2023-12-31, 2023-01-01, 2023-12-31", "2024-01-01, 2024-01-01, 2025-06-30", "2025-06-30, 2024-01-01, 2025-06-30",
        "2025-07-01, 2025-07-01, 2026-06-30"})
    void aYearGoesOnUntilTheNewBeginningIsReached(String day, String first, String last) {
        assertThat(new FiscalYears(List.of(JULY, JANUARY)).of(LocalDate.parse(day))).isEqualTo(closed(first, last));
    }

    private static DateRange closed(String first, String last) {
        return DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void yearsFollowEachOtherWithoutGap() {
        List<DateRange> years = new FiscalYears(List.of(JANUARY, JULY))
                .in(DateRange.ofClosed(LocalDate.parse("2022-05-05"), LocalDate.parse("2028-01-01")));

        assertThat(years).hasSize(6);
        for (int i = 1; i < years.size(); i++) {
            assertThat(years.get(i).start()).isEqualTo(years.get(i - 1).end());
        }
    }

    @Test
    void refusesToKnowNoBeginning() {
        assertThatThrownBy(() -> new FiscalYears(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
