package org.quittance.metering.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.BillingCycle;
import org.quittance.time.DateRange;

class SelfReadingWindowTest {

    /** Twenty days before the end of the period, whose index is that of the beginning of the next day. */
    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-11-10, 2026-11-11, 2026-12-01, false",
        "MONTHLY, 2026-11-11, 2026-11-11, 2026-12-01, true",
        "MONTHLY, 2026-11-30, 2026-11-11, 2026-12-01, true",
        "MONTHLY, 2026-12-01, 2026-11-11, 2026-12-01, true",
        "MONTHLY, 2026-12-02, 2026-12-12, 2027-01-01, false",
        "HALF_YEARLY, 2026-07-02, 2026-12-12, 2027-01-01, false",
        "HALF_YEARLY, 2026-07-01, 2026-06-11, 2026-07-01, true",
        "YEARLY, 2026-12-31, 2026-12-12, 2027-01-01, true"})
    void opensBeforeTheEndOfThePeriod(BillingCycle cycle, String today, String opens, String closes, boolean open) {
        SelfReadingWindow window = window(cycle, "2023-01-01", null, today);

        assertThat(window).isEqualTo(new SelfReadingWindow(LocalDate.parse(opens), LocalDate.parse(closes)));
        assertThat(window.isOpenOn(LocalDate.parse(today))).isEqualTo(open);
    }

    /** The last index of a contract that ends in October, the first days of one that begins in December. */
    @ParameterizedTest
    @CsvSource({"2023-01-01, 2026-10-15, 2026-10-01, 2026-09-25, 2026-10-15", "2026-12-20, , 2026-12-20, 2026-12-20, 2027-01-01"})
    void staysWithinTheTimeOfTheContract(String start, String end, String today, String opens, String closes) {
        assertThat(window(BillingCycle.HALF_YEARLY, start, end, today))
                .isEqualTo(new SelfReadingWindow(LocalDate.parse(opens), LocalDate.parse(closes)));
    }

    private static SelfReadingWindow window(BillingCycle cycle, String start, String end, String today) {
        return SelfReadingWindow.of(cycle, new DateRange(LocalDate.parse(start),
                end == null ? LocalDate.MAX : LocalDate.parse(end)), LocalDate.parse(today), 20);
    }
}
