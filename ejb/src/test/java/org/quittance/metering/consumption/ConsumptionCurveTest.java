package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.LoadCurveDay;
import org.quittance.time.DateRange;
import static org.assertj.core.api.Assertions.assertThat;


class ConsumptionCurveTest {

    private static final LocalDate JANUARY = LocalDate.parse("2025-01-01");
    private static final ClassCalendar BY_NIGHT = ClassCalendar.of(PriceOption.PEAK_OFF_PEAK, List.of(
            OffPeakSchedule.allYear(LocalDate.parse("2020-01-01"), OffPeakHours.parse("22:30-06:30"))), Map.of());

    @Test
    void a_day_is_split_at_the_contracts_own_hours_inside_a_step() {
        LoadCurveDay day = constant("2025-01-15", 60, 1_000);

        // 1 kW for 24 h; off-peak 00:00-06:30 and 22:30-24:00 = 8 h
        Consumed consumed = new ConsumptionCurve(List.of(day), BY_NIGHT).days(of("2025-01-15")).get(0).consumed();
        assertThat(consumed.kilowattHours(TimeClass.OFF_PEAK)).isEqualByComparingTo("8.000");
        assertThat(consumed.kilowattHours(TimeClass.PEAK)).isEqualByComparingTo("16.000");
        assertThat(consumed.kilowattHours()).isEqualByComparingTo("24.000");
    }

    @Test
    void off_peak_hours_lose_one_in_spring_and_gain_one_in_autumn() {
        ConsumptionCurve curve = new ConsumptionCurve(
                List.of(constant("2023-03-26", 30, 1_000), constant("2023-10-29", 30, 1_000)), BY_NIGHT);

        assertThat(offPeak(curve, "2023-03-26")).isEqualByComparingTo("7.000");
        assertThat(offPeak(curve, "2023-10-29")).isEqualByComparingTo("9.000");
    }

    @Test
    void autumns_half_hours_are_fifty_and_its_repeated_hour_differs_by_offset() {
        List<ConsumptionRow> rows =
                new ConsumptionCurve(List.of(constant("2023-10-29", 30, 600)), ClassCalendar.base()).halfHours(of("2023-10-29"));

        assertThat(rows).hasSize(50);
        assertThat(rows.subList(3, 8)).extracting(row -> row.time() + " " + row.offset()).containsExactly(
                "01:30 +02:00", "02:00 +02:00", "02:30 +02:00", "02:00 +01:00", "02:30 +01:00");
        assertThat(rows.get(49).time()).hasToString("23:30");
        // 600 W for half an hour
        assertThat(rows).allSatisfy(row -> assertThat(row.consumed().kilowattHours()).isEqualByComparingTo("0.300"));
    }

    @Test
    void springs_half_hours_are_forty_six_and_leap_from_two_to_three() {
        List<ConsumptionRow> rows =
                new ConsumptionCurve(List.of(constant("2023-03-26", 10, 600)), ClassCalendar.base()).halfHours(of("2023-03-26"));

        assertThat(rows).hasSize(46);
        assertThat(rows.subList(3, 5)).extracting(ConsumptionRow::time).map(Object::toString)
                .containsExactly("01:30", "03:00");
        assertThat(rows.get(45).offset()).isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void half_hours_gather_finer_steps_and_share_coarser_ones() {
        LoadCurveDay fine = constant("2025-01-15", 10, 100);
        fine.watts()[1] = 400;
        fine.watts()[2] = LoadCurveDay.MISSING;

        Consumed first = new ConsumptionCurve(List.of(fine), ClassCalendar.base()).halfHours(of("2025-01-15")).get(0).consumed();
        // 100 W x 10 min + 400 W x 10 min = 5,000 W min = 0.083 kWh
        assertThat(first.kilowattHours()).isEqualByComparingTo("0.083");
        assertThat(first.missingMinutes()).isEqualTo(10);

        LoadCurveDay coarse = constant("2025-01-15", 60, 1_000);
        assertThat(new ConsumptionCurve(List.of(coarse), ClassCalendar.base()).halfHours(of("2025-01-15")))
                .allSatisfy(row -> assertThat(row.consumed().kilowattHours()).isEqualByComparingTo("0.500"));
    }

    @Test
    void months_stand_beside_the_year_before() {
        Stream<LoadCurveDay> days = Stream.concat(
                days("2024-01-01", 31, 1_000),
                Stream.concat(days("2025-01-01", 31, 2_000), days("2025-02-01", 10, 500)));
        Stream<LoadCurveDay> february = days("2024-02-01", 29, 1_000);

        List<ConsumptionRow> rows = new ConsumptionCurve(Stream.concat(days, february).toList(), ClassCalendar.base())
                .months(new DateRange(JANUARY, JANUARY.plusMonths(3)));

        // January: 31 x 48 kWh beside 31 x 24
        assertThat(rows.get(0).consumed().kilowattHours()).isEqualByComparingTo("1488.000");
        assertThat(rows.get(0).yearEarlier().kilowattHours()).isEqualByComparingTo("744.000");
        // February is known up to the 10th: 10 x 12 beside the first 10 days of the year before, 10 x 24
        assertThat(rows.get(1).consumed().kilowattHours()).isEqualByComparingTo("120.000");
        assertThat(rows.get(1).consumed().missingMinutes()).isEqualTo(18 * 1_440);
        assertThat(rows.get(1).yearEarlier().kilowattHours()).isEqualByComparingTo("240.000");
        assertThat(rows.get(2).consumed()).isNull();
    }

    @Test
    void a_leap_day_has_no_day_a_year_earlier_and_an_unknown_day_no_value() {
        ConsumptionCurve curve = new ConsumptionCurve(
                List.of(constant("2024-02-29", 30, 100), constant("2023-02-28", 30, 100)), ClassCalendar.base());

        List<ConsumptionRow> rows = curve.days(
                new DateRange(LocalDate.parse("2024-02-28"), LocalDate.parse("2024-03-01")));
        assertThat(rows.get(0).consumed()).isNull();
        assertThat(rows.get(0).yearEarlier().kilowattHours()).isEqualByComparingTo("2.400");
        assertThat(rows.get(1).consumed().kilowattHours()).isEqualByComparingTo("2.400");
        assertThat(rows.get(1).yearEarlier()).isNull();
    }

    static LoadCurveDay constant(String day, int step, int watts) {
        int[] steps = new int[LoadCurveDay.minutesOf(LocalDate.parse(day)) / step];
        Arrays.fill(steps, watts);
        return new LoadCurveDay(1, Flow.CONSUMPTION, LocalDate.parse(day), step, steps);
    }

    private static Stream<LoadCurveDay> days(String first, int count, int watts) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(first).plusDays(count))
                .map(day -> constant(day.toString(), 60, watts));
    }

    private static BigDecimal offPeak(ConsumptionCurve curve, String day) {
        return curve.days(of(day)).get(0).consumed().kilowattHours(TimeClass.OFF_PEAK);
    }

    private static DateRange of(String day) {
        return new DateRange(LocalDate.parse(day), LocalDate.parse(day).plusDays(1));
    }
}
