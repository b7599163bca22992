package org.quittance.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.time.DateRange;

class WaterIntervalTest {

    private static final Register.Plate PLATE = Register.Plate.of(Flow.WATER, 5);

    @Test
    void isWhatOneMeterCountedBetweenTwoReadings() {
        List<WaterInterval> intervals = WaterInterval.of(history(register("2025-01-01", null,
                reading("2025-01-01", "100", ReadingOrigin.MEASURED), reading("2025-02-01", "109", ReadingOrigin.REMOTE),
                reading("2025-03-01", "117.5", ReadingOrigin.ESTIMATED))));

        assertThat(intervals).extracting(WaterInterval::volume)
                .containsExactly(new BigDecimal("9.000"), new BigDecimal("8.500"));
        assertThat(intervals).extracting(WaterInterval::estimated).containsExactly(false, true);
        assertThat(intervals).extracting(WaterInterval::yearEarlier).containsOnlyNulls();
    }

    /** 1 to 17 March by the old meter: 109 to 114; 18 to 31 March by the new one: 0 to 4. */
    @Test
    void endsWhereAMeterIsReplaced() {
        List<WaterInterval> intervals = WaterInterval.of(history(
                register("2025-01-01", "2025-03-18", reading("2025-03-01", "109", ReadingOrigin.REMOTE),
                        reading("2025-03-18", "114", ReadingOrigin.MEASURED)),
                register("2025-03-18", null, reading("2025-03-18", "0", ReadingOrigin.MEASURED),
                        reading("2025-04-01", "4", ReadingOrigin.REMOTE))));

        assertThat(intervals).extracting(WaterInterval::volume)
                .containsExactly(new BigDecimal("5.000"), new BigDecimal("4.000"));
        assertThat(intervals).extracting(WaterInterval::swapped).containsExactly(true, false);
    }

    /**
     * A year earlier one reading in the half-year: 181 days used 90.5 m3, so the 31 days of January are compared with
     * 90.5 x 31 / 181 = 15.5 m3.
     */
    @Test
    void isComparedByDaysWhereTheYearBeforeWasReadOnOtherDays() {
        List<WaterInterval> intervals = WaterInterval.of(history(register("2025-01-01", null,
                reading("2025-01-01", "0", ReadingOrigin.MEASURED), reading("2025-07-01", "90.5", ReadingOrigin.MEASURED),
                reading("2026-01-01", "170", ReadingOrigin.MEASURED), reading("2026-02-01", "182", ReadingOrigin.REMOTE))));

        assertThat(intervals.get(2).volume()).isEqualByComparingTo("12");
        assertThat(intervals.get(2).yearEarlier()).isEqualByComparingTo("15.5");
        assertThat(intervals.get(1).yearEarlier()).as("before the first reading").isNull();
    }

    /** Staff believed 40 after 100. From 40 to 46 are 6 m3; what January 2025 used nobody knows in January 2026 either. */
    @Test
    void isLeftOutWhereAnIndexWentDown() {
        List<WaterInterval> intervals = WaterInterval.of(history(register("2025-01-01", null,
                reading("2025-01-01", "100", ReadingOrigin.MEASURED), reading("2025-02-01", "40", ReadingOrigin.SELF_READ),
                reading("2026-01-01", "46", ReadingOrigin.MEASURED), reading("2026-02-01", "47", ReadingOrigin.MEASURED))));

        assertThat(intervals).extracting(WaterInterval::volume)
                .containsExactly(new BigDecimal("6.000"), new BigDecimal("1.000"));
        assertThat(intervals).extracting(WaterInterval::yearEarlier).containsOnlyNulls();
        assertThat(intervals).extracting(WaterInterval::swapped).containsOnly(false);
    }

    /** The closing index of the old meter is held: nothing tells what was used before the swap. */
    @Test
    void isNotComparedWithATimeWithoutReadings() {
        List<WaterInterval> intervals = WaterInterval.of(history(
                register("2024-01-01", "2025-01-18", reading("2025-01-01", "109", ReadingOrigin.REMOTE)),
                register("2025-01-18", null, reading("2025-01-18", "0", ReadingOrigin.MEASURED),
                        reading("2026-01-01", "60", ReadingOrigin.REMOTE), reading("2026-02-01", "66", ReadingOrigin.REMOTE))));

        assertThat(intervals).extracting(WaterInterval::yearEarlier).containsOnlyNulls();
    }

    @Test
    void isEstimatedAlsoWhereTheEstimateIsThatNothingWasUsed() {
        assertThat(WaterInterval.of(history(register("2025-01-01", null,
                reading("2025-01-01", "100", ReadingOrigin.MEASURED),
                reading("2025-02-01", "100", ReadingOrigin.ESTIMATED))))).extracting(WaterInterval::estimated)
                .containsExactly(true);
    }

    @Test
    void isNoneAfterASingleReading() {
        assertThat(WaterInterval.of(history(register("2025-01-01", null,
                reading("2025-01-01", "100", ReadingOrigin.MEASURED))))).isEmpty();
    }

    private static RegisterHistory history(RegisterReadings... registers) {
        return new RegisterHistory(TimeClass.BASE, List.of(registers));
    }

    private static RegisterReadings register(String from, String to, IndexReading... readings) {
        return new RegisterReadings(PLATE, new DateRange(LocalDate.parse(from),
                to == null ? LocalDate.MAX : LocalDate.parse(to)), Stream.of(readings).toList());
    }

    private static IndexReading reading(String day, String index, ReadingOrigin origin) {
        return new IndexReading(LocalDate.parse(day), new BigDecimal(index), origin);
    }
}
