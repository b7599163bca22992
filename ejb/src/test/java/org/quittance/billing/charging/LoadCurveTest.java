package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.MeteredQuantity.Counted;
import org.quittance.billing.QuantitySource;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.TempoColour;
import org.quittance.metering.consumption.ClassCalendar;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quittance.billing.charging.Catalogue.curve;
import static org.quittance.billing.charging.Catalogue.day;
import static org.quittance.billing.charging.Catalogue.offPeak;
import static org.quittance.billing.charging.Catalogue.period;


class LoadCurveTest {

    private static final ClassCalendar NO_SCHEDULE = ClassCalendar.base();

    /**
     * 1 kW all day. 22:30-06:30 has 6.5 h after midnight and 1.5 h before: 8 h. In spring the hour from 02:00 is
     * missing (7 h off-peak of 23), in autumn it comes twice (9 h of 25); the peak keeps its 16 h.
     */
    @ParameterizedTest(name = "{0} in steps of {1} minutes: {2} kWh off-peak")
    @CsvSource({
        "2024-01-15, 30, 8.000", "2024-01-15, 60, 8.000", "2024-01-15, 5, 8.000",
        "2024-03-31, 30, 7.000", "2024-03-31, 60, 7.000", "2024-03-31, 10, 7.000",
        "2024-10-27, 30, 9.000", "2024-10-27, 60, 9.000", "2024-10-27, 15, 9.000"})
    void sortsANightOverMidnightOnDaysOf24And23And25Hours(LocalDate day, int stepMinutes, BigDecimal offPeakKwh) {
        LoadCurve curve = curve(List.of(flat(day, stepMinutes, 1000)), offPeak("22:30-06:30"));

        assertThat(kilowattHours(curve, day, TimeClass.OFF_PEAK)).isEqualTo(offPeakKwh);
        assertThat(kilowattHours(curve, day, TimeClass.PEAK)).isEqualTo("16.000");
    }

    @Test
    void countsTheDoubledHourOfAutumnOnceForEachTimeTheClockShowsIt() {
        // half-hours: no. 4 and 5 start at 02:00 and 02:30 of summer time, no. 6 and 7 at the same of winter time
        LoadCurveDay autumn = zeroBut(day("2024-10-27"), 30, 4, 100, 5, 1000, 6, 500, 7, 3000, 8, 40);
        LoadCurve curve = curve(List.of(autumn), offPeak("02:30-03:00"));

        // (1000 + 3000) W x 0.5 h = 2 kWh; (100 + 500 + 40) W x 0.5 h = 0.32 kWh
        assertThat(kilowattHours(curve, autumn.day(), TimeClass.OFF_PEAK)).isEqualTo("2.000");
        assertThat(kilowattHours(curve, autumn.day(), TimeClass.PEAK)).isEqualTo("0.320");
    }

    @Test
    void findsNothingInTheMissingHourOfSpring() {
        // half-hour no. 3 starts at 01:30, no. 4 at 03:00
        LoadCurveDay spring = zeroBut(day("2024-03-31"), 30, 3, 1000, 4, 3000);

        LoadCurve missingHour = curve(List.of(spring), offPeak("02:00-03:00"));
        assertThat(kilowattHours(missingHour, spring.day(), TimeClass.OFF_PEAK)).isEqualTo("0.000");
        assertThat(kilowattHours(missingHour, spring.day(), TimeClass.PEAK)).isEqualTo("2.000");

        LoadCurve hourAfter = curve(List.of(spring), offPeak("03:00-04:00"));
        assertThat(kilowattHours(hourAfter, spring.day(), TimeClass.OFF_PEAK)).isEqualTo("1.500");
    }

    @Test
    void sharesAStepAcrossABorderByItsMinutes() {
        // 22:00 to 23:00 at 1 kW, off-peak from 22:42: 18 of 60 minutes; 12:00 to 13:00 at 6 kW, off-peak 15 minutes
        LoadCurveDay day = zeroBut(day("2024-01-15"), 60, 22, 1000, 12, 6000);
        LoadCurve curve = curve(List.of(day), offPeak("22:42-06:42;12:10-12:25"));

        // 1 x 18/60 + 6 x 15/60 = 1.8; 1 x 42/60 + 6 x 45/60 = 5.2
        assertThat(kilowattHours(curve, day.day(), TimeClass.OFF_PEAK)).isEqualTo("1.800");
        assertThat(kilowattHours(curve, day.day(), TimeClass.PEAK)).isEqualTo("5.200");
    }

    @Test
    void mixesStepsOfDifferentLength() {
        LoadCurve curve = curve(
                List.of(flat(day("2024-01-15"), 60, 100), flat(day("2024-01-16"), 10, 200),
                        flat(day("2024-01-17"), 30, 300)), NO_SCHEDULE);

        // 24 h x (0.1 + 0.2 + 0.3) kW
        assertThat(curve.metered(period("2024-01-15", "2024-01-18"))).singleElement()
                .isEqualTo(ProposedQuantity.known(
                        new Counted(Measure.DRAWN, TimeClass.BASE, period("2024-01-15", "2024-01-18")),
                        new BigDecimal("14.400"), QuantitySource.LOAD_CURVE));
    }

    @Test
    void followsTheScheduleInForceOnEachDay() {
        ClassCalendar schedules = ClassCalendar.of(PriceOption.PEAK_OFF_PEAK, List.of(
                OffPeakSchedule.allYear(LocalDate.EPOCH, OffPeakHours.parse("22:00-06:00")),
                new OffPeakSchedule(day("2025-11-01"),
                        OffPeakHours.parse("02:00-06:00;12:00-16:00"), OffPeakHours.parse("00:00-07:00"))), Map.of());
        LoadCurve curve = curve(
                List.of(flat(day("2025-10-31"), 30, 1000), flat(day("2025-11-01"), 30, 1000)), schedules);

        assertThat(kilowattHours(curve, day("2025-10-31"), TimeClass.OFF_PEAK)).isEqualTo("8.000");
        assertThat(kilowattHours(curve, day("2025-11-01"), TimeClass.OFF_PEAK)).isEqualTo("7.000");
    }

    /** 1 kW; off-peak 8 h a day; the season changes with November. */
    @Test
    void sortsFourClassesBySeason() {
        LoadCurve curve = curve(List.of(flat(day("2025-10-31"), 30, 1000), flat(day("2025-11-01"), 30, 1000)),
                ClassCalendar.of(PriceOption.FOUR_CLASSES, List.of(
                        OffPeakSchedule.allYear(LocalDate.EPOCH, OffPeakHours.parse("22:00-06:00"))), Map.of()));

        assertThat(curve.metered(period("2025-10-31", "2025-11-02"))).extracting(q -> q.timeClass() + " " + q.total())
                .containsExactly("HIGH_PEAK 16.000", "HIGH_OFF_PEAK 8.000", "LOW_PEAK 16.000", "LOW_OFF_PEAK 8.000");
    }

    /**
     * 1 kW on a red day after a white one: white until 06:00 (6 h off-peak), red from 06:00 to 22:00 (16 h), red night
     * from 22:00 (2 h).
     */
    @Test
    void sortsATempoDayFromSixToSix() {
        LoadCurve curve = curve(List.of(flat(day("2026-01-13"), 60, 1000)), ClassCalendar.of(PriceOption.TEMPO, List.of(),
                Map.of(day("2026-01-12"), TempoColour.WHITE, day("2026-01-13"), TempoColour.RED)));

        assertThat(curve.metered(period("2026-01-13", "2026-01-14"))).extracting(q -> q.timeClass() + " " + q.total())
                .containsExactly("BLUE_PEAK 0.000", "BLUE_OFF_PEAK 0.000", "WHITE_PEAK 0.000", "WHITE_OFF_PEAK 6.000",
                        "RED_PEAK 16.000", "RED_OFF_PEAK 2.000");
    }

    @Test
    void cannotSortATempoDayWithoutTheColourOfTheNightBefore() {
        LoadCurve curve = curve(List.of(flat(day("2026-01-13"), 60, 1000)), ClassCalendar.of(PriceOption.TEMPO, List.of(),
                Map.of(day("2026-01-13"), TempoColour.RED)));
        assertThatThrownBy(() -> curve.metered(period("2026-01-13", "2026-01-14")))
                .hasMessage("NO_TEMPO_COLOUR [2026-01-13]");
    }

    @Test
    void roundsAClassOnceOverThePeriodAndNotPerDay() {
        // 1 W for 20 minutes is a third of a watt-hour: three days make one
        List<LoadCurveDay> days = List.of(zeroBut(day("2024-01-15"), 20, 0, 1), zeroBut(day("2024-01-16"), 20, 0, 1),
                zeroBut(day("2024-01-17"), 20, 0, 1));
        assertThat(curve(days, NO_SCHEDULE).quantity(TimeClass.BASE, period("2024-01-15", "2024-01-18")))
                .isEqualTo("0.001");
    }

    @Test
    void namesTheFirstGapAndCountsAllOfThem() {
        LoadCurveDay holed = flat(day("2024-01-16"), 30, 500);
        holed.watts()[7] = LoadCurveDay.MISSING;
        holed.watts()[8] = LoadCurveDay.MISSING;
        LoadCurve curve = curve(List.of(flat(day("2024-01-15"), 30, 500), holed), NO_SCHEDULE);

        assertThat(curve.gap(period("2024-01-15", "2024-01-19")))
                .contains(new IncompleteLoadCurve(day("2024-01-16"), 2, 2));
        assertThat(curve.gap(period("2024-01-15", "2024-01-16"))).isEmpty();
        // 24 h and 23 h at 0.5 kW are known: enough for a chart, not for a bill
        assertThat(curve.energy(TimeClass.BASE, period("2024-01-15", "2024-01-19")).kilowattHours())
                .isEqualTo("23.500");
        assertThatThrownBy(() -> curve.metered(period("2024-01-15", "2024-01-19")))
                .isInstanceOf(NotBillableException.class).hasMessage("MISSING_LOAD_CURVE [2024-01-16, 2, 2]");
    }

    @Test
    void refusesADayTwice() {
        LoadCurveDay day = flat(day("2024-01-15"), 30, 1);
        assertThatThrownBy(() -> curve(List.of(day, day), NO_SCHEDULE))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2024-01-15");
    }

    @Test
    void needsOffPeakHoursForPeakAndOffPeakOnly() {
        List<LoadCurveDay> days = List.of(flat(day("2024-01-15"), 30, 1000));
        assertThat(kilowattHours(curve(days, NO_SCHEDULE), day("2024-01-15"), TimeClass.BASE)).isEqualTo("24.000");
        LoadCurve unsorted = curve(days, ClassCalendar.of(PriceOption.PEAK_OFF_PEAK, List.of(), Map.of()));
        assertThatThrownBy(() -> unsorted.metered(period("2024-01-15", "2024-01-16")))
                .isInstanceOf(NotBillableException.class).hasMessage("NO_OFF_PEAK_HOURS [2024-01-15]");
    }

    private static BigDecimal kilowattHours(LoadCurve curve, LocalDate day, TimeClass timeClass) {
        return curve.quantity(timeClass, new DateRange(day, day.plusDays(1)));
    }

    private static LoadCurveDay flat(LocalDate day, int stepMinutes, int watts) {
        int[] powers = new int[LoadCurveDay.minutesOf(day) / stepMinutes];
        Arrays.fill(powers, watts);
        return new LoadCurveDay(1, Flow.CONSUMPTION, day, stepMinutes, powers);
    }

    /** Nothing but the given steps, as pairs of number and watts. */
    private static LoadCurveDay zeroBut(LocalDate day, int stepMinutes, int... stepsAndWatts) {
        LoadCurveDay curve = flat(day, stepMinutes, 0);
        for (int i = 0; i < stepsAndWatts.length; i += 2) {
            curve.watts()[stepsAndWatts[i]] = stepsAndWatts[i + 1];
        }
        return curve;
    }
}
