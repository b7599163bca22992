package org.quittance.web.portal.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.time.DateRange;

class ConsumptionCostsBackingTest {

    /** Half a year of 2026 from January 5th; up to ten days at either end are the round of the meter reader. */
    @ParameterizedTest
    @CsvSource({"2025-01-05, 2025-07-05, true", "2024-12-26, 2025-07-15, true", "2024-12-25, 2025-07-05, false",
        "2025-01-05, 2025-07-16, false", "2025-01-05, 2025-02-05, false", "2026-01-05, 2026-07-05, false"})
    void comparesWithTheSamePeriodOfTheYearBefore(LocalDate start, LocalDate end, boolean same) {
        DateRange period = new DateRange(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 5));

        assertThat(ConsumptionCostsBacking.isYearBefore(new DateRange(start, end), period)).isEqualTo(same);
    }
}
