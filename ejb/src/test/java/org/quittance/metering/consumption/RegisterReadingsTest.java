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

    /** From 99,990 to 99,998 are 8 m3: 30 up to the estimate and 22 back. */
    @Test
    void takesBackATurnoverThatWasEstimatedTooEarly() {
        Counted counted = Counted.water("2026-01-01").read("2026-01-01", "99990")
                .estimated("2026-02-01", "10").estimated("2026-03-01", "20").read("2026-04-01", "99998");

        assertThat(usage(counted, "2026-01-01", "2026-03-01").total()).isEqualByComparingTo("30");
        assertThat(usage(counted, "2026-03-01", "2026-04-01")).isEqualTo(
                new Usage(new BigDecimal("-22"), new BigDecimal("-22")));
        assertThat(usage(counted, "2026-01-01", "2026-04-01").total()).isEqualByComparingTo("8");
    }

    /** Nothing turned over: from 20 to 99,998 the register went nearly all its way. */
    @Test
    void countsUpFromAnEstimateThatDidNotTurnOver() {
        Counted counted = Counted.water("2026-01-01").read("2026-01-01", "0").estimated("2026-02-01", "20")
                .read("2036-02-01", "99998");

        assertThat(usage(counted, "2026-02-01", "2036-02-01").total()).isEqualByComparingTo("99978");
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
