package org.quittance.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;

class ComparisonTest {

    private static final int GAP = 30;

    private static Consumed used(int kilowattHours, int missingMinutes) {
        return new Consumed(Map.of(TimeClass.BASE, Energy.ofKilowattHours(BigDecimal.valueOf(kilowattHours))), missingMinutes);
    }

    private static ConsumptionRow row(int month, Consumed now, Consumed earlier) {
        return new ConsumptionRow(LocalDate.of(2026, month, 1), null, null, now, earlier);
    }

    @Test
    void comparesOnlyWhatIsKnownOnBothSides() {
        Comparison comparison = Comparison.of(List.of(
                row(1, used(100, 0), null), row(2, null, used(70, 0)), row(3, used(90, GAP), used(100, 0)),
                row(4, used(80, 0), used(100, 0))));

        assertThat(comparison.rows()).isEqualTo(1);
        assertThat(comparison.percent()).isEqualTo(-20);
    }

    @Test
    void countsTheRunningMonthWhoseCounterpartEndsOnTheSameDay() {
        assertThat(Comparison.of(List.of(row(1, used(100, 0), used(100, 0)), row(2, used(60, GAP), used(40, 0))))
                .percent()).isEqualTo(14);
    }

    @Test
    void saysNothingWithoutAYearBefore() {
        assertThat(Comparison.of(List.of(row(1, used(100, 0), null))).isPossible()).isFalse();
        assertThat(Comparison.of(List.of(row(1, used(100, 0), used(0, 0)))).percent()).isNull();
    }

    @Test
    void takesMonthsFromTheIndexesWhereTheCurveIsSilent() {
        Map<TimeClass, Energy> counted = Map.of(TimeClass.BASE, Energy.ofKilowattHours(BigDecimal.TEN));
        List<ConsumptionRow> months = IndexMonths.fill(List.of(row(1, null, null), row(2, used(5, GAP), null)),
                Map.of(YearMonth.of(2026, 1), counted, YearMonth.of(2025, 2), counted, YearMonth.of(2026, 2), counted), Set.of(YearMonth.of(2025, 2)));

        assertThat(months.get(0).consumed()).isEqualTo(new Consumed(counted, 0));
        assertThat(months.get(1).consumed()).isEqualTo(used(5, GAP));
        assertThat(months.get(1).yearEarlier()).as("between estimated readings").isEqualTo(new Consumed(counted, 0, true));
    }
}
