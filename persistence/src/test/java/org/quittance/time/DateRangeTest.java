package org.quittance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2028-02-01, 2028-03-01, 29", "2026-02-01, 2026-03-01, 28", "2024-03-31, 2024-04-01, 1",
        "2024-10-27, 2024-10-28, 1", "2024-01-01, 2025-01-01, 366", "2025-05-05, 2025-05-05, 0"})
    void countsDays(LocalDate start, LocalDate end, long days) {
        assertThat(new DateRange(start, end).days()).isEqualTo(days);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> range("2025-05-05", "2025-05-04"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2025-05-04");
    }

    @Test
    void isClosedForPeople() {
        DateRange may = DateRange.ofClosed(LocalDate.parse("2025-05-01"), LocalDate.parse("2025-05-31"));
        assertThat(may).isEqualTo(range("2025-05-01", "2025-06-01"));
        assertThat(may.lastDay()).isEqualTo("2025-05-31");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, false", "2025-05-01, true", "2025-05-31, true", "2025-06-01, false"})
    void containsItsStartButNotItsEnd(LocalDate day, boolean contained) {
        assertThat(range("2025-05-01", "2025-06-01").contains(day)).isEqualTo(contained);
    }

    @Test
    void containsNothingWhenEmpty() {
        DateRange empty = range("2025-05-01", "2025-05-01");
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(empty.start())).isFalse();
    }

    @Test
    void sharesDaysWithWhatOverlapsOnly() {
        DateRange may = range("2025-05-01", "2025-06-01");
        assertThat(may.intersection(range("2025-05-20", "2025-07-01"))).contains(range("2025-05-20", "2025-06-01"));
        assertThat(may.intersection(range("2025-01-01", "2026-01-01"))).contains(may);
        assertThat(may.intersection(range("2025-06-01", "2025-07-01"))).isEmpty();
        assertThat(may.intersection(range("2025-02-01", "2025-03-01"))).isEmpty();
    }

    @Test
    void isCutAtDaysInsideInOrderAndOnce() {
        List<LocalDate> cuts = List.of(LocalDate.parse("2025-05-20"), LocalDate.parse("2025-05-10"),
                LocalDate.parse("2025-05-20"), LocalDate.parse("2025-05-01"), LocalDate.parse("2025-06-01"));
        assertThat(range("2025-05-01", "2025-06-01").cutAt(cuts)).containsExactly(
                range("2025-05-01", "2025-05-10"), range("2025-05-10", "2025-05-20"),
                range("2025-05-20", "2025-06-01"));
    }

    @Test
    void staysWholeWithoutACut() {
        DateRange may = range("2025-05-01", "2025-06-01");
        assertThat(may.cutAt(List.of())).containsExactly(may);
    }

    private static DateRange range(String start, String end) {
        return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
    }

    @Test
    void withoutOthersItLosesTheirDaysAndNoMore() {
        DateRange year = range("2026-01-01", "2027-01-01");

        assertThat(year.without(List.of(range("2026-03-01", "2026-04-01"), range("2025-06-01", "2026-02-01"))))
                .containsExactly(range("2026-02-01", "2026-03-01"), range("2026-04-01", "2027-01-01"));
        assertThat(year.without(List.of())).containsExactly(year);
        assertThat(year.without(List.of(range("2027-01-01", "2028-01-01")))).containsExactly(year);
        assertThat(year.without(List.of(year))).isEmpty();
    }
}
