package org.quittance.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.metering.consumption.ConsumptionCurveTest.constant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.metering.LoadCurveDay;
import org.quittance.time.DateRange;

class PowerCurveTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-15");

    /** Ten-minute steps of 100, 200 and 600 W: (100 + 200 + 600) x 10 / 30 = 300 W. */
    @Test
    void averagesFinerSteps() {
        LoadCurveDay day = constant(DAY.toString(), 10, 0);
        day.watts()[3] = 100;
        day.watts()[4] = 200;
        day.watts()[5] = 600;
        assertThat(points(day).get(1).watts()).isEqualTo(300);
        assertThat(points(day).get(1).kilowatts()).isEqualTo("0.300");
        assertThat(points(day).get(1).time()).hasToString("00:30");
    }

    /** Twenty-minute steps of 300 and 600 W: the half-hour has 20 minutes of one and 10 of the other, 400 W. */
    @Test
    void sharesAStepThatCrossesTheHalfHour() {
        LoadCurveDay day = constant(DAY.toString(), 20, 0);
        day.watts()[0] = 300;
        day.watts()[1] = 600;
        assertThat(points(day).get(0).watts()).isEqualTo(400);
    }

    @Test
    void repeatsAnHourInBothItsHalves() {
        LoadCurveDay day = constant(DAY.toString(), 60, 0);
        day.watts()[7] = 1_500;
        assertThat(points(day).subList(14, 16)).extracting(PowerCurve.Point::watts).containsExactly(1_500, 1_500);
    }

    @Test
    void leavesAGapWhereAPartIsNotKnown() {
        LoadCurveDay day = constant(DAY.toString(), 10, 500);
        day.watts()[4] = LoadCurveDay.MISSING;
        assertThat(points(day).get(1).watts()).isNull();
        assertThat(points(day).get(2).watts()).isEqualTo(500);
    }

    @Test
    void hasFortySixHalfHoursInSpringAndFiftyInAutumn() {
        PowerCurve curve = new PowerCurve(List.of(constant("2023-03-26", 30, 1), constant("2023-10-29", 30, 1)));
        assertThat(curve.halfHours(DateRange.ofClosed(LocalDate.parse("2023-03-26"), LocalDate.parse("2023-03-26")))).hasSize(46);
        assertThat(curve.halfHours(DateRange.ofClosed(LocalDate.parse("2023-10-29"), LocalDate.parse("2023-10-29")))).hasSize(50);
    }

    /** 24 h at 500 W but one half-hour at 4000 W and one at 20 W: 11.5 + 2 + 0.01 kWh. */
    @Test
    void findsTheHighestAndLowestOfAMonth() {
        LoadCurveDay day = constant(DAY.toString(), 30, 500);
        day.watts()[39] = 4_000;
        day.watts()[6] = 20;
        List<PowerCurve.Month> months = new PowerCurve(List.of(day))
                .months(new DateRange(LocalDate.parse("2025-02-01"), LocalDate.parse("2026-02-01")));
        assertThat(months).singleElement().satisfies(month -> {
            assertThat(month.month()).isEqualTo(YearMonth.of(2026, 1));
            assertThat(month.energy().kilowattHours()).isEqualTo("13.510");
            assertThat(month.highest()).isEqualTo(new PowerCurve.Point(DAY, month.highest().time(), 4_000));
            assertThat(month.highest().time()).hasToString("19:30");
            assertThat(month.lowest().time()).hasToString("03:00");
        });
    }

    private static List<PowerCurve.Point> points(LoadCurveDay day) {
        return new PowerCurve(List.of(day)).halfHours(new DateRange(DAY, DAY.plusDays(1)));
    }
}
