package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.consumption.ClassCalendar;
import org.quittance.time.DateRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.day;


/** What holds for every load curve, whatever its steps, its days and the contract's hours. */
class LoadCurvePropertyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Days of a curve with the schedules that sort it. */
    record Case(List<LoadCurveDay> days, List<OffPeakSchedule> schedules) {

        LoadCurve curve() {
            return Catalogue.curve(days, ClassCalendar.of(PriceOption.PEAK_OFF_PEAK, schedules, Map.of()));
        }

        DateRange period() {
            return DateRange.ofClosed(days.get(0).day(), days.get(days.size() - 1).day());
        }
    }

    @Property(tries = 300)
    void classesAddUpToTheWholeExactly(@ForAll("cases") Case any) {
        LoadCurve curve = any.curve();
        Energy peak = curve.energy(TimeClass.PEAK, any.period());
        Energy offPeak = curve.energy(TimeClass.OFF_PEAK, any.period());
        assertThat(peak.plus(offPeak))
                .isEqualTo(Catalogue.curve(any.days(), ClassCalendar.base()).energy(TimeClass.BASE, any.period()))
                .isEqualTo(sum(any.days()));
    }

    @Property(tries = 300)
    void consumptionIsAdditiveOverAdjacentPeriods(@ForAll("cases") Case any, @ForAll @IntRange(max = 12) int at) {
        LoadCurve curve = any.curve();
        LocalDate cut = any.period().start().plusDays(at % (any.period().days() + 1));
        for (TimeClass timeClass : TimeClass.values()) {
            Energy before = curve.energy(timeClass, new DateRange(any.period().start(), cut));
            Energy after = curve.energy(timeClass, new DateRange(cut, any.period().end()));
            assertThat(before.plus(after)).isEqualTo(curve.energy(timeClass, any.period()));
        }
    }

    @Property(tries = 300)
    void sharesOfAPeriodAddUpToItsQuantity(@ForAll("cases") Case any, @ForAll List<@IntRange(max = 12) Integer> cuts) {
        LoadCurve curve = any.curve();
        List<DateRange> parts = any.period().cutAt(cuts.stream().map(any.period().start()::plusDays).toList());
        for (ProposedQuantity quantity : curve.metered(any.period())) {
            List<BigDecimal> shares = curve.split(quantity.timeClass(), quantity.total(), parts);
            assertThat(shares).hasSameSizeAs(parts).allMatch(share -> share.signum() >= 0);
            assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo(quantity.total());
        }
    }

    @Property(tries = 100)
    void everyMinuteHasTheClassOfItsWallClock(@ForAll("cases") Case any) {
        assertThat(any.curve().energy(TimeClass.OFF_PEAK, any.period())).isEqualTo(offPeakMinuteByMinute(any));
    }

    /** The same by the slowest road: walk the time line of the zone minute by minute and look at the clock. */
    private static Energy offPeakMinuteByMinute(Case any) {
        long wattMinutes = 0;
        for (LoadCurveDay curve : any.days()) {
            ZonedDateTime midnight = curve.day().atStartOfDay(PARIS);
            for (int minute = 0; minute < curve.watts().length * curve.stepMinutes(); minute++) {
                var clock = midnight.plusMinutes(minute).toLocalDateTime();
                if (OffPeakSchedule.timeline(any.schedules()).on(curve.day()).isOffPeak(clock)) {
                    wattMinutes += curve.watts()[minute / curve.stepMinutes()];
                }
            }
        }
        return new Energy(wattMinutes);
    }

    private static Energy sum(List<LoadCurveDay> days) {
        Energy sum = Energy.ZERO;
        for (LoadCurveDay day : days) {
            for (int watts : day.watts()) {
                sum = sum.plus(Energy.ofPower(watts, day.stepMinutes()));
            }
        }
        return sum;
    }

    /** One to twelve days that often hold a change of the clock, the season or the schedule. */
    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<LocalDate> start = Arbitraries
                .of("2024-03-25", "2024-10-20", "2025-03-28", "2025-10-24", "2026-01-05").map(LocalDate::parse);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 12);
        return Combinators.combine(start, days, hours(), hours(), hours(), Arbitraries.longs())
                .as((first, count, before, summer, winter, seed) -> new Case(curves(first, count, seed),
                        List.of(
                                OffPeakSchedule.allYear(LocalDate.EPOCH, before),
                                new OffPeakSchedule(day("2025-11-01"), summer, winter))));
    }

    /** Two windows, the second over midnight: four different times in order bound them. */
    private static Arbitrary<OffPeakHours> hours() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).list().uniqueElements().ofSize(4)
                .map(minutes -> minutes.stream().sorted().map(m -> LocalTime.ofSecondOfDay(m * 60L)).toList())
                .map(time -> new OffPeakHours(List.of(
                        new OffPeakHours.Window(time.get(1), time.get(2)),
                        new OffPeakHours.Window(time.get(3), time.get(0)))));
    }

    private static List<LoadCurveDay> curves(LocalDate first, int count, long seed) {
        Random random = new Random(seed);
        int[] steps = {5, 10, 15, 20, 30, 60};
        List<LoadCurveDay> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = first.plusDays(i);
            int step = steps[random.nextInt(steps.length)];
            int[] watts = random.ints(LoadCurveDay.minutesOf(day) / step, 0, 36_000).toArray();
            days.add(new LoadCurveDay(1, Flow.CONSUMPTION, day, step, watts));
        }
        return days;
    }
}
