package org.quittance.web.portal.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.metering.consumption.Grain;
import org.quittance.time.DateRange;

class ConsumptionPeriodTest {

    private static final DateRange KNOWN = DateRange.ofClosed(LocalDate.of(2023, 3, 13), LocalDate.of(2026, 11, 20));

    private static ConsumptionPeriod page(Grain grain, String period) {
        return new ConsumptionPeriod(grain, grain.pageOf(ConsumptionPeriod.day(period)));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2025-11, 2025-11, 2024-11, 2026-11",
        "MONTH, 2026-06, 2026-06, 2025-06, 2026-11",
        "MONTH, 2026-11, 2026-11, 2025-11, ",
        "MONTH, 2024-01, 2024-01, , 2025-01",
        "DAY, 2026-10, 2026-10, 2026-09, 2026-11",
        "DAY, 2026-11, 2026-11, 2026-10, ",
        "DAY, 2023-03, 2023-03, , 2023-04",
        "HALF_HOUR, 2026-11-20, 2026-11-20, 2026-11-19, ",
        "HALF_HOUR, 2024-03-01, 2024-03-01, 2024-02-29, 2024-03-02",
        "HALF_HOUR, 2023-03-13, 2023-03-13, , 2023-03-14"})
    void turnsItsPagesWithinWhatIsKnown(Grain grain, String asked, String named, String previous, String next) {
        ConsumptionPeriod page = page(grain, asked);

        assertThat(page.text()).isEqualTo(named);
        assertThat(page.previous(KNOWN)).isEqualTo(previous);
        assertThat(page.next(KNOWN)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-11, DAY, 2026-11", "MONTH, 2026-11, HALF_HOUR, 2026-11-20", "DAY, 2026-10, HALF_HOUR, 2026-10-31",
        "HALF_HOUR, 2025-01-15, MONTH, 2025-01", "DAY, 2020-01, HALF_HOUR, 2023-03-13"})
    void staysAtTheLastKnownDayWhenTheGrainChanges(Grain grain, String period, Grain other, String expected) {
        assertThat(page(grain, period).in(other, KNOWN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-02-30", "99999-01", "hier", "2026-11-20T00:00"})
    void takesAnUnreadablePeriodForNone(String text) {
        assertThat(ConsumptionPeriod.day(text)).isNull();
    }

    @Test
    void showsMonthsWhenTheGrainIsUnreadable() {
        assertThat(ConsumptionPeriod.grain("half-hour")).isEqualTo(Grain.HALF_HOUR);
        assertThat(ConsumptionPeriod.grain("minute")).isEqualTo(Grain.MONTH);
        assertThat(ConsumptionPeriod.grain(null)).isEqualTo(Grain.MONTH);
    }
}
