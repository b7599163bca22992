package org.quittance.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingRow;

class RegisterMonthsTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final List<Installation> meters = new ArrayList<>();
    private final List<ReadingRow> rows = new ArrayList<>();
    private BigDecimal coefficient = BigDecimal.ONE;

    private RegisterMonthsTest meter(long id, String installedOn, String removedOn) {
        meters.add(new Installation(id, "M" + id, 1L, "30002310765432", LocalDate.parse(installedOn),
                removedOn == null ? null : LocalDate.parse(removedOn)));
        return this;
    }

    private RegisterMonthsTest read(long meter, TimeClass timeClass, String... readings) {
        for (String reading : readings) {
            String[] part = reading.split(" ");
            rows.add(new ReadingRow(meter, Flow.CONSUMPTION, timeClass, 6, coefficient, LocalDate.parse(part[0]),
                    new BigDecimal(part[1]), ReadingOrigin.REMOTE));
        }
        return this;
    }

    private Map<YearMonth, Energy> months() {
        return RegisterMonths.of(Flow.CONSUMPTION, meters, byMeter());
    }

    private Map<YearMonth, Map<TimeClass, Energy>> perClass() {
        return RegisterMonths.perClass(Flow.CONSUMPTION, meters, byMeter());
    }

    private Map<Long, List<ReadingRow>> byMeter() {
        return rows.stream().collect(Collectors.groupingBy(ReadingRow::meterId));
    }

    private static Energy kilowattHours(String kilowattHours) {
        return Energy.ofKilowattHours(new BigDecimal(kilowattHours));
    }

    /** February begins and March ends with what was read; the first of March was estimated, and nothing later tells it. */
    @Test
    void saysWhichMonthsAnEstimateHasPartIn() {
        meter(1, "2020-01-01", null).read(1, TimeClass.BASE, "2026-01-01 100", "2026-02-01 350");
        rows.add(new ReadingRow(1L, Flow.CONSUMPTION, TimeClass.BASE, 6, coefficient, LocalDate.parse("2026-03-01"),
                new BigDecimal("500"), ReadingOrigin.ESTIMATED));

        assertThat(months()).containsOnlyKeys(JANUARY, JANUARY.plusMonths(1));
        assertThat(RegisterMonths.estimated(Flow.CONSUMPTION, meters, byMeter())).containsExactly(JANUARY.plusMonths(1));
    }

    @Test
    void countsMonthsThatHaveAReadingAtBothEnds() {
        assertThat(meter(1, "2020-01-01", null).read(1, TimeClass.BASE,
                "2026-01-01 100", "2026-02-01 350", "2026-02-15 400", "2026-04-01 900").months())
                .isEqualTo(Map.of(JANUARY, kilowattHours("250")));
    }

    @Test
    void addsTheRegistersUpAndLeavesOutMonthsThatOneOfThemDoesNotKnow() {
        assertThat(meter(1, "2020-01-01", null)
                .read(1, TimeClass.PEAK, "2026-01-01 100", "2026-02-01 350", "2026-03-01 400")
                .read(1, TimeClass.OFF_PEAK, "2026-01-01 10", "2026-02-01 60").months())
                .isEqualTo(Map.of(JANUARY, kilowattHours("300")));
    }

    /** Six digits: 999 900 to 1 000 000 are 100, and 50 more. */
    @Test
    void countsTheMonthInWhichARegisterTurnsOver() {
        assertThat(meter(1, "2020-01-01", null).read(1, TimeClass.BASE, "2026-01-01 999900", "2026-02-01 50").months())
                .isEqualTo(Map.of(JANUARY, kilowattHours("150")));
    }

    @Test
    void doesNotGuessWhenAnIndexWentDown() {
        assertThat(meter(1, "2020-01-01", null).read(1, TimeClass.BASE, "2026-01-01 5000", "2026-02-01 50").months())
                .isEmpty();
    }

    /** 5 200 - 5 000 = 200 until the 15th, then 90 - 7 = 83. */
    @Test
    void countsTheMonthOfASwapByBothMeters() {
        assertThat(meter(1, "2020-01-01", "2026-01-15").meter(2, "2026-01-15", null)
                .read(1, TimeClass.BASE, "2026-01-01 5000", "2026-01-15 5200")
                .read(2, TimeClass.BASE, "2026-01-15 7", "2026-02-01 90").months())
                .isEqualTo(Map.of(JANUARY, kilowattHours("283")));
    }

    /** The new meter counts peak and off-peak hours: 200 before, 40 and 43 after; the old class is not missed later. */
    @Test
    void countsASwapToOtherClassesInEachOfThem() {
        assertThat(meter(1, "2020-01-01", "2026-01-15").meter(2, "2026-01-15", null)
                .read(1, TimeClass.BASE, "2026-01-01 5000", "2026-01-15 5200")
                .read(2, TimeClass.PEAK, "2026-01-15 0", "2026-02-01 40", "2026-03-01 100")
                .read(2, TimeClass.OFF_PEAK, "2026-01-15 0", "2026-02-01 43", "2026-03-01 83").perClass())
                .isEqualTo(Map.of(
                        JANUARY, Map.of(TimeClass.BASE, kilowattHours("200"), TimeClass.PEAK, kilowattHours("40"),
                                TimeClass.OFF_PEAK, kilowattHours("43")),
                        YearMonth.of(2026, 2), Map.of(TimeClass.PEAK, kilowattHours("60"),
                                TimeClass.OFF_PEAK, kilowattHours("40"))));
    }

    @Test
    void leavesOutASwapThatNobodyReadAndDaysWithoutMeter() {
        assertThat(meter(1, "2020-01-01", "2026-01-15").meter(2, "2026-01-15", null)
                .read(1, TimeClass.BASE, "2026-01-01 5000").read(2, TimeClass.BASE, "2026-01-15 7", "2026-02-01 90")
                .months()).isEmpty();
        meters.set(1, new Installation(2L, "M2", 1L, "30002310765432", LocalDate.parse("2026-01-17"), null));
        assertThat(read(1, TimeClass.BASE, "2026-01-15 5200").read(2, TimeClass.BASE, "2026-01-17 8").months()).isEmpty();
    }

    /** 1.001 units of 0.125 kWh are 0.125125 kWh, more decimals than watt-minutes have. */
    @Test
    void roundsWhatACoefficientMakesFinerThanAWattHour() {
        coefficient = new BigDecimal("0.125");

        assertThat(meter(1, "2020-01-01", null).read(1, TimeClass.BASE, "2026-01-01 0", "2026-02-01 1.001").months())
                .isEqualTo(Map.of(JANUARY, kilowattHours("0.125")));
    }
}
