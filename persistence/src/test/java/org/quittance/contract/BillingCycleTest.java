package org.quittance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.time.DateRange;

class BillingCycleTest {

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,     2024-02-29, 2024-02-01, 2024-03-01",
        "BIMONTHLY,   2026-09-01, 2026-09-01, 2026-11-01",
        "BIMONTHLY,   2026-10-31, 2026-09-01, 2026-11-01",
        "BIMONTHLY,   2026-12-31, 2026-11-01, 2027-01-01",
        "HALF_YEARLY, 2026-06-30, 2026-01-01, 2026-07-01",
        "HALF_YEARLY, 2026-07-01, 2026-07-01, 2027-01-01",
        "YEARLY,      2026-12-31, 2026-01-01, 2027-01-01"})
    void countsWholeMonthsFromJanuary(BillingCycle cycle, LocalDate day, LocalDate start, LocalDate end) {
        assertThat(cycle.periodOf(day)).isEqualTo(new DateRange(start, end));
    }

}
