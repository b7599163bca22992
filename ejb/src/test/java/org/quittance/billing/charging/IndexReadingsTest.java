package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.register;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.QuantitySource;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.ReadingOrigin;
import org.quittance.time.DateRange;

class IndexReadingsTest {

    private static final DateRange JUNE = period("2025-06-01", "2025-07-01");

    /** A register of five digits goes from 99999 to 0: 100000 - before + after. */
    @ParameterizedTest
    @CsvSource({
        "1000, 1310.5, 310.500", "1000, 1000, 0.000", "99990, 15, 25.000", "99999.999, 0, 0.001",
        "90000, 9999.999, 19999.999"})
    void billsTheDifferenceOfTwoReadings(String opening, String closing, BigDecimal kilowattHours) {
        assertThat(june(opening, closing).metered(PriceOption.BASE, JUNE)).singleElement().isEqualTo(
                new ProposedQuantity(TimeClass.BASE, JUNE,
                        new IndexReading(JUNE.start(), new BigDecimal(opening), ReadingOrigin.MEASURED),
                        new IndexReading(JUNE.end(), new BigDecimal(closing), ReadingOrigin.MEASURED),
                        kilowattHours, QuantitySource.INDEX));
    }

    /** Only from the last tenth of the range into the first: from 90000 up to 99999.999 and below 10000. */
    @ParameterizedTest
    @CsvSource({"1310, 1309.999", "89999.999, 5", "99990, 10000", "100000, 5", "50000, 0"})
    void doesNotTakeAnIndexThatWentDownForARegisterThatTurnedOver(String opening, String closing) {
        assertThatThrownBy(() -> june(opening, closing).metered(PriceOption.BASE, JUNE))
                .isInstanceOf(NotBillableException.class)
                .hasMessage("INDEX_WENT_DOWN [2025-07-01, BASE, " + opening + ", " + closing + "]");
    }

    @Test
    void seesAnIndexThatWentDownInsideThePeriod() {
        IndexReadings readings = base("2025-06-01 1000", "2025-06-10 900", "2025-07-01 1300");
        assertThatThrownBy(() -> readings.metered(PriceOption.BASE, JUNE))
                .hasMessage("INDEX_WENT_DOWN [2025-06-10, BASE, 1000, 900]");
    }

    @Test
    void needsAReadingOnTheDaysThePeriodStartsAndEnds() {
        assertThatThrownBy(() -> base("2025-06-02 1000", "2025-07-01 1300").metered(PriceOption.BASE, JUNE))
                .hasMessage("MISSING_READING [2025-06-01, BASE]");
        assertThatThrownBy(() -> base("2025-06-01 1000", "2025-07-02 1300").metered(PriceOption.BASE, JUNE))
                .hasMessage("MISSING_READING [2025-07-01, BASE]");
    }

    @Test
    void needsARegisterForEveryClassOfTheOption() {
        IndexReadings peakOnly = new IndexReadings(
                List.of(register(TimeClass.PEAK, "2025-06-01 1", "2025-07-01 2")));
        assertThatThrownBy(() -> peakOnly.metered(PriceOption.PEAK_OFF_PEAK, JUNE))
                .hasMessage("MISSING_READING [2025-06-01, OFF_PEAK]");
    }

    @Test
    void splitsByDaysWithoutAReadingOnTheDayOfTheChange() {
        // 100 kWh in 30 days: 10 days are 33.333..., the last part takes the remainder
        assertThat(split(base("2025-06-01 0", "2025-07-01 100"), "2025-06-11"))
                .containsExactly(new BigDecimal("33.333"), new BigDecimal("66.667"));
    }

    @Test
    void splitsAtAReadingOnTheDayOfTheChange() {
        assertThat(split(base("2025-06-01 0", "2025-06-11 71.5", "2025-07-01 100"), "2025-06-11"))
                .containsExactly(new BigDecimal("71.500"), new BigDecimal("28.500"));
    }

    @Test
    void splitsByDaysBetweenTheReadingsAroundTheChange() {
        // 60 kWh to 11 June, then 40 in 20 days: 10 of them are 20
        assertThat(split(base("2025-06-01 0", "2025-06-11 60", "2025-07-01 100"), "2025-06-21"))
                .containsExactly(new BigDecimal("80.000"), new BigDecimal("20.000"));
    }

    @Test
    void neverSharesOutMoreThanThereIs() {
        // 3 Wh in five parts of 6 days: 0.0006 each, rounded 0.001; three parts use it up
        assertThat(split(base("2025-06-01 0", "2025-07-01 0.003"),
                "2025-06-07", "2025-06-13", "2025-06-19", "2025-06-25"))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0.001", "0.001", "0.001", "0.000", "0.000");
    }

    @Test
    void refusesTwoReadingsOfADayAndTwoRegistersOfAClass() {
        assertThatThrownBy(() -> base("2025-06-01 0", "2025-06-01 1")).isInstanceOf(IllegalArgumentException.class);
        Collection<RegisterReadings> twice = List.of(register(TimeClass.BASE), register(TimeClass.BASE));
        assertThatThrownBy(() -> new IndexReadings(twice)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<BigDecimal> split(IndexReadings readings, String... changes) {
        ProposedQuantity june = readings.metered(PriceOption.BASE, JUNE).get(0);
        return readings.split(june, JUNE.cutAt(List.of(changes).stream().map(Catalogue::day).toList()));
    }

    private static IndexReadings june(String opening, String closing) {
        return base("2025-06-01 " + opening, "2025-07-01 " + closing);
    }

    private static IndexReadings base(String... readings) {
        return new IndexReadings(List.of(register(TimeClass.BASE, readings)));
    }
}
