package org.quittance.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.BillingCycle;

class TestedContractTest {

    /** On 21 November 2026: October is over, so are September and October, the first half-year, the year 2025. */
    @ParameterizedTest
    @CsvSource({
        "MONTHLY,     2023-08-01, ,           12, 2025-11-01, 2026-11-01",
        "BIMONTHLY,   2023-08-01, ,            6, 2025-11-01, 2026-11-01",
        "HALF_YEARLY, 2023-08-01, ,            2, 2025-07-01, 2026-07-01",
        "YEARLY,      2023-08-01, ,            1, 2025-01-01, 2026-01-01",
        // began or ended within: the part period counts
        "BIMONTHLY,   2026-02-10, ,            5, 2026-02-10, 2026-11-01",
        "BIMONTHLY,   2023-08-01, 2026-01-02,  2, 2025-11-01, 2026-01-02",
        "HALF_YEARLY, 2026-06-30, 2026-07-15,  1, 2026-06-30, 2026-07-01"})
    void pricesTheTwelveMonthsWhosePeriodsAreOver(
            BillingCycle cycle, LocalDate billedFrom, LocalDate endDate, int periods, LocalDate first, LocalDate end) {
        var found = new TestedContract(1, cycle, billedFrom, endDate).periods(LocalDate.of(2026, 11, 21));

        assertThat(found).hasSize(periods);
        assertThat(found.get(0).start()).isEqualTo(first);
        assertThat(found.get(periods - 1).end()).isEqualTo(end);
        for (int i = 1; i < periods; i++) {
            assertThat(found.get(i).start()).as("no day is left out").isEqualTo(found.get(i - 1).end());
        }
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 2026-11-01, ", "HALF_YEARLY, 2026-07-01, ", "BIMONTHLY, 2020-01-01, 2025-11-01",
        "MONTHLY, 2026-03-01, 2026-03-01"})
    void hasNothingToPriceOutsideOfThem(BillingCycle cycle, LocalDate billedFrom, LocalDate endDate) {
        assertThat(new TestedContract(1, cycle, billedFrom, endDate).periods(LocalDate.of(2026, 11, 21))).isEmpty();
    }
}
