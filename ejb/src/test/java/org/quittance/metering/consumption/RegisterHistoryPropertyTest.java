package org.quittance.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.time.DateRange;

/** What holds for any readings, swaps and rollovers. */
class RegisterHistoryPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int METERS = 3;
    private static final int INTERVALS = 4;

    @Property(tries = 500)
    void consumptionIsAdditiveOverAdjacentPeriods(
            @ForAll long seed, @ForAll @IntRange(max = 359) int from, @ForAll @IntRange(max = 359) int to) {
        Case any = new Case(new Random(seed));
        LocalDate start = FIRST.plusDays(Math.min(from, to));
        LocalDate end = FIRST.plusDays(Math.max(from, to));
        LocalDate cut = start.plusDays((end.toEpochDay() - start.toEpochDay()) / 2);
        BigDecimal parts = total(any, start, cut).add(total(any, cut, end));
        assertThat(parts.setScale(9, RoundingMode.HALF_UP))
                .isEqualTo(total(any, start, end).setScale(9, RoundingMode.HALF_UP));
    }

    @Property(tries = 500)
    void theWholeIsWhatWasConsumedWhateverTheRegistersShow(@ForAll long seed) {
        Case any = new Case(new Random(seed));
        assertThat(total(any, FIRST, FIRST.plusDays(360))).isEqualByComparingTo(any.consumed);
        assertThat(any.history.stretches(new DateRange(FIRST, FIRST.plusDays(360)))).hasSize(METERS);
    }

    private static BigDecimal total(Case any, LocalDate start, LocalDate end) {
        return start.equals(end) ? BigDecimal.ZERO : any.history.usage(new DateRange(start, end)).total();
    }

    /** Three meters of four digits, each there for 120 days and read every 30; the first ones turn over. */
    private static final class Case {

        private final RegisterHistory history;
        private BigDecimal consumed = BigDecimal.ZERO;

        private Case(Random random) {
            List<RegisterReadings> meters = new ArrayList<>();
            for (int meter = 0; meter < METERS; meter++) {
                LocalDate installed = FIRST.plusDays(meter * 120L);
                meters.add(meter(random, new DateRange(installed, installed.plusDays(120))));
            }
            history = new RegisterHistory(TimeClass.BASE, meters);
        }

        private RegisterReadings meter(Random random, DateRange installed) {
            int index = 9_900 + random.nextInt(100);
            List<IndexReading> readings = new ArrayList<>();
            readings.add(reading(installed.start(), index));
            for (int i = 1; i <= INTERVALS; i++) {
                int used = random.nextInt(200);
                consumed = consumed.add(BigDecimal.valueOf(used));
                index = (index + used) % 10_000;
                readings.add(reading(installed.start().plusDays(30L * i), index));
            }
            return new RegisterReadings(Register.Plate.of(Flow.WATER, 4), installed, readings);
        }

        private static IndexReading reading(LocalDate day, int index) {
            return new IndexReading(day, BigDecimal.valueOf(index), ReadingOrigin.MEASURED);
        }
    }
}
