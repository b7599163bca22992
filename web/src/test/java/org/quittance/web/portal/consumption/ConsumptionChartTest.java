package org.quittance.web.portal.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.consumption.Consumed;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.operator.BrandColor;

class ConsumptionChartTest {

    private static final List<String> LABELS = List.of("oct.", "nov.");
    private static final ConsumptionRow OCTOBER = new ConsumptionRow(LocalDate.of(2026, 10, 1), null, null,
            new Consumed(Map.of(TimeClass.PEAK, kilowattHours("12.5"), TimeClass.OFF_PEAK, kilowattHours("7")), 0), null);
    private static final ConsumptionRow NOVEMBER = new ConsumptionRow(LocalDate.of(2026, 11, 1), null, null, null,
            new Consumed(Map.of(TimeClass.BASE, kilowattHours("20")), 0));

    private static Energy kilowattHours(String amount) {
        return Energy.ofKilowattHours(new BigDecimal(amount));
    }

    private static String chart(boolean line, List<ConsumptionRow> rows) {
        return new ConsumptionChart(BrandColor.of("#0b6e6e"), TimeClass::name, "avant", "estimé", line)
                .json(LABELS, rows, PriceOption.PEAK_OFF_PEAK.timeClasses());
    }

    @Test
    void hatchesAMonthThatIsEstimatedAsAWhole() {
        ConsumptionRow estimated = new ConsumptionRow(LocalDate.of(2026, 11, 1), null, null,
                new Consumed(Map.of(TimeClass.PEAK, kilowattHours("10"), TimeClass.OFF_PEAK, kilowattHours("5.5")), 0, true), null);

        assertThat(chart(false, List.of(OCTOBER, estimated)))
                .contains("\"data\":[12.500,null]").contains("\"data\":[7.000,null]")
                .contains("\"label\":\"estimé (kWh)\"").contains("\"data\":[null,15.500]").containsOnlyOnce("\"hatched\":true");
    }

    @Test
    void stacksTheClassesBesideTheYearBefore() {
        assertThat(chart(false, List.of(OCTOBER, NOVEMBER)))
                .contains("\"labels\":[\"oct.\",\"nov.\"]")
                .contains("\"label\":\"PEAK (kWh)\",\"stack\":\"now\"")
                .contains("\"label\":\"OFF_PEAK (kWh)\",\"stack\":\"now\"")
                .contains("\"label\":\"avant (kWh)\",\"stack\":\"earlier\"");
    }

    @Test
    void leavesAGapWhereNothingIsKnown() {
        assertThat(chart(false, List.of(OCTOBER, NOVEMBER)))
                .contains("\"data\":[12.500,null]").contains("\"data\":[7.000,null]").contains("\"data\":[null,20.000]");
    }

    @Test
    void givesEachOfSixClassesAShadeOfItsOwn() {
        String chart = new ConsumptionChart(BrandColor.of("#0b6e6e"), TimeClass::name, "avant", "estimé", false)
                .json(LABELS, List.of(OCTOBER), PriceOption.TEMPO.timeClasses());

        assertThat(Pattern.compile("\"backgroundColor\":\"(#[0-9a-f]{6})\"").matcher(chart).results()
                .map(shade -> shade.group(1)).distinct()).hasSize(6);
    }

    @Test
    void speaksOfTheYearBeforeOnlyWhereItIsKnown() {
        assertThat(chart(true, List.of(OCTOBER))).doesNotContain("avant");
        assertThat(chart(true, List.of(NOVEMBER))).contains("\"type\":\"line\"");
    }
}
