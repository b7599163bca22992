package org.quittance.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingRow;
import org.quittance.time.DateRange;

class RegisterReadingsTest {

    private static Usage usage(Counted counted, String from, String to) {
        return counted.register().usage(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
    }

    /** From 99,990 to 99,998 are 8 m3 in 90 days; 59 of them until March: 8 x 59 / 90 = 5.2444. Nothing turned over. */
    @Test
    void leavesAnEstimateThatLiesBetweenTwoReadings() {
        Counted counted = Counted.water("2026-01-01").read("2026-01-01", "99990")
                .estimated("2026-02-01", "10").estimated("2026-03-01", "20").read("2026-04-01", "99998");

        assertThat(usage(counted, "2026-01-01", "2026-03-01")).isEqualTo(
                new Usage(new BigDecimal("5.244"), BigDecimal.ZERO));
        assertThat(usage(counted, "2026-03-01", "2026-04-01").total()).isEqualByComparingTo("2.756");
    }

    /** 99,998 in 3,683 days, 31 of them in January: 841.6883. The register went nearly all its way. */
    @Test
    void countsUpBetweenReadingsThatDidNotTurnOver() {
        Counted counted = Counted.water("2026-01-01").read("2026-01-01", "0").estimated("2026-02-01", "20")
                .read("2036-02-01", "99998");

        assertThat(usage(counted, "2026-02-01", "2036-02-01").total()).isEqualByComparingTo("99156.312");
    }

    /** 10 m3 on the way over the last number: at half time the index is 99,998. */
    @Test
    void calculatesAcrossTheLastNumber() {
        Counted counted = Counted.water("2026-01-01").read("2026-01-01", "99993")
                .estimated("2026-01-21", "7").read("2026-02-10", "3");

        assertThat(counted.register().on(LocalDate.parse("2026-01-21")).orElseThrow()).isEqualTo(
                new IndexReading(LocalDate.parse("2026-01-21"), new BigDecimal("99998.000"), ReadingOrigin.CALCULATED));
    }

    @Test
    void keepsAnEstimateBehindTheLastReading() {
        Counted counted = Counted.water("2026-01-01").read("2026-01-01", "100").estimated("2026-02-01", "120");

        assertThat(usage(counted, "2026-01-01", "2026-02-01")).isEqualTo(
                new Usage(new BigDecimal("20"), new BigDecimal("20")));
    }

    /** It was estimated for the end of June before anybody told that the meter went on the 15th. */
    @Test
    void knowsNothingOfDaysAfterTheMeterWasRemoved() {
        Installation removed = new Installation(
                1L, "W1", 2L, "EAU-1", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-15"));
        RegisterHistory history = RegisterHistories.of(Flow.WATER, List.of(removed), Map.of(1L, List.of(
                row("2026-01-01", "100", ReadingOrigin.MEASURED), row("2026-06-15", "160", ReadingOrigin.MEASURED),
                row("2026-07-01", "170", ReadingOrigin.ESTIMATED)))).get(TimeClass.BASE);

        assertThat(history.intervals()).extracting(RegisterHistory.Stretch::period).containsExactly(
                new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-15")));
    }

    private static ReadingRow row(String day, String index, ReadingOrigin origin) {
        return new ReadingRow(1L, Flow.WATER, TimeClass.BASE, 5, BigDecimal.ONE, LocalDate.parse(day),
                new BigDecimal(index), origin);
    }
}
