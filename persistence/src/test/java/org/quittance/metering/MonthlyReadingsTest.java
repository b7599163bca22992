package org.quittance.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.contract.TimeClass;

class MonthlyReadingsTest {

    private static ReadingRow reading(TimeClass timeClass, String day, int index) {
        return new ReadingRow(1L, Flow.CONSUMPTION, timeClass, 6, BigDecimal.ONE, LocalDate.parse(day),
                BigDecimal.valueOf(index), ReadingOrigin.REMOTE);
    }

    private static Energy kilowattHours(int kilowattHours) {
        return Energy.ofKilowattHours(BigDecimal.valueOf(kilowattHours));
    }

    @Test
    void countsMonthsThatHaveAReadingAtBothEnds() {
        assertThat(MonthlyReadings.of(List.of(
                reading(TimeClass.BASE, "2026-01-01", 100), reading(TimeClass.BASE, "2026-02-01", 350),
                reading(TimeClass.BASE, "2026-02-15", 400), reading(TimeClass.BASE, "2026-04-01", 900))))
                .isEqualTo(Map.of(YearMonth.of(2026, 1), kilowattHours(250)));
    }

    @Test
    void addsTheRegistersUpAndLeavesOutMonthsThatOneOfThemDoesNotKnow() {
        assertThat(MonthlyReadings.of(List.of(
                reading(TimeClass.PEAK, "2026-01-01", 100), reading(TimeClass.PEAK, "2026-02-01", 350),
                reading(TimeClass.PEAK, "2026-03-01", 400),
                reading(TimeClass.OFF_PEAK, "2026-01-01", 10), reading(TimeClass.OFF_PEAK, "2026-02-01", 60))))
                .isEqualTo(Map.of(YearMonth.of(2026, 1), kilowattHours(300)));
    }

    @Test
    void doesNotGuessWhenAnIndexWentDown() {
        assertThat(MonthlyReadings.of(List.of(
                reading(TimeClass.BASE, "2026-01-01", 999_900), reading(TimeClass.BASE, "2026-02-01", 50)))).isEmpty();
    }

    /** 1.001 units of 0.125 kWh are 0.125125 kWh, more decimals than watt-minutes have. */
    @Test
    void roundsWhatACoefficientMakesFinerThanAWattHour() {
        ReadingRow first = new ReadingRow(1L, Flow.CONSUMPTION, TimeClass.BASE, 6, new BigDecimal("0.125"),
                LocalDate.parse("2026-01-01"), BigDecimal.ZERO, ReadingOrigin.REMOTE);
        ReadingRow next = new ReadingRow(1L, Flow.CONSUMPTION, TimeClass.BASE, 6, new BigDecimal("0.125"),
                LocalDate.parse("2026-02-01"), new BigDecimal("1.001"), ReadingOrigin.REMOTE);

        assertThat(MonthlyReadings.of(List.of(first, next)))
                .isEqualTo(Map.of(YearMonth.of(2026, 1), Energy.ofKilowattHours(new BigDecimal("0.125"))));
    }
}
