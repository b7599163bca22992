package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.MeteredQuantity.Counted;
import org.quittance.billing.MeteredQuantity.Quantity;
import org.quittance.billing.QuantitySource;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.RegisterReadings;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quittance.billing.charging.Catalogue.counted;
import static org.quittance.billing.charging.Catalogue.indexes;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.register;
import static org.quittance.billing.charging.Catalogue.water;


class IndexReadingsTest {

    private static final DateRange JUNE = period("2025-06-01", "2025-07-01");

    /** A register of five digits goes from 99999 to 0: 100000 - before + after. */
    @ParameterizedTest
    @CsvSource({
        "1000, 1310.5, 310.500", "1000, 1000, 0.000", "99990, 15, 25.000", "99999.999, 0, 0.001",
        "90000, 9999.999, 19999.999"})
    void billsTheDifferenceOfTwoReadings(String opening, String closing, BigDecimal kilowattHours) {
        assertThat(june(opening, closing).metered(JUNE)).singleElement().isEqualTo(
                new ProposedQuantity(new Counted(Measure.DRAWN, TimeClass.BASE, JUNE),
                        new IndexReading(JUNE.start(), new BigDecimal(opening), ReadingOrigin.MEASURED),
                        new IndexReading(JUNE.end(), new BigDecimal(closing), ReadingOrigin.MEASURED),
                        new Quantity(kilowattHours, new BigDecimal("0.000")), QuantitySource.INDEX));
    }

    /** Only from the last tenth of the range into the first: from 90000 up to 99999.999 and below 10000. */
    @ParameterizedTest
    @CsvSource({"1310, 1309.999", "89999.999, 5", "99990, 10000", "100000, 5", "50000, 0"})
    void doesNotTakeAnIndexThatWentDownForARegisterThatTurnedOver(String opening, String closing) {
        assertThatThrownBy(() -> june(opening, closing).metered(JUNE))
                .isInstanceOf(NotBillableException.class)
                .hasMessage("INDEX_WENT_DOWN [2025-07-01, BASE, " + opening + ", " + closing + "]");
    }

    @Test
    void seesAnIndexThatWentDownInsideThePeriod() {
        IndexReadings readings = base("2025-06-01 1000", "2025-06-10 900", "2025-07-01 1300");
        assertThatThrownBy(() -> readings.metered(JUNE))
                .hasMessage("INDEX_WENT_DOWN [2025-06-10, BASE, 1000, 900]");
    }

    @Test
    void needsAReadingOnTheDaysThePeriodStartsAndEnds() {
        assertThatThrownBy(() -> base("2025-06-02 1000", "2025-07-01 1300").metered(JUNE))
                .hasMessage("MISSING_READING [2025-06-01, BASE]");
        assertThatThrownBy(() -> base("2025-06-01 1000", "2025-07-02 1300").metered(JUNE))
                .hasMessage("MISSING_READING [2025-07-01, BASE]");
    }

    @Test
    void needsARegisterForEveryClassOfTheOption() {
        IndexReadings peakOnly = indexes(PriceOption.PEAK_OFF_PEAK.timeClasses(),
                register(TimeClass.PEAK, "2025-06-01 1", "2025-07-01 2"));
        assertThatThrownBy(() -> peakOnly.metered(JUNE))
                .hasMessage("NO_READING_AT_ALL [2025-06-01, OFF_PEAK]");
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
        assertThatThrownBy(() -> indexes(register(TimeClass.BASE), register(TimeClass.BASE))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Old meter 99990 to 99999 and over to 5: 15; swapped on 11 June; new one from 0.5 to 20: 19.5. */
    @Test
    void isExactAtASwapAndARollover() {
        IndexReadings swapped = counted(Measure.DRAWN,
                register(TimeClass.BASE, period("2020-01-01", "2025-06-11"), "2025-06-01 99990", "2025-06-11 5"),
                register(TimeClass.BASE, period("2025-06-11", "2030-01-01"), "2025-06-11 0.5", "2025-07-01 20"));
        assertThat(swapped.metered(JUNE)).extracting(ProposedQuantity::total)
                .containsExactly(new BigDecimal("15.000"), new BigDecimal("19.500"));
        assertThat(swapped.quantity(TimeClass.BASE, period("2025-06-06", "2025-06-21")))
                .as("half of the old meter's 15, half of the new one's 19.5").isEqualTo("17.250");
    }

    @Test
    void needsBothReadingsOfASwap() {
        IndexReadings swapped = counted(Measure.DRAWN,
                register(TimeClass.BASE, period("2020-01-01", "2025-06-11"), "2025-06-01 10", "2025-06-11 20"),
                register(TimeClass.BASE, period("2025-06-11", "2030-01-01"), "2025-07-01 20"));
        assertThatThrownBy(() -> swapped.metered(JUNE)).hasMessage("MISSING_READING [2025-06-11, BASE]");
    }

    @Test
    void isNotBilledWhileNoMeterIsThere() {
        IndexReadings gone = counted(Measure.DRAWN,
                register(TimeClass.BASE, period("2020-01-01", "2025-06-11"), "2025-06-01 10", "2025-06-11 20"));
        assertThatThrownBy(() -> gone.metered(JUNE)).hasMessage("MISSING_READING [2025-06-11, BASE]");
    }

    /** 60 kWh measured to 11 June, 40 estimated to the end. */
    @Test
    void tellsThePartThatIsEstimated() {
        assertThat(base("2025-06-01 0", "2025-06-11 60", "2025-07-01 100 e").metered(JUNE).get(0).quantity())
                .isEqualTo(new Quantity(new BigDecimal("100.000"), new BigDecimal("40.000")));
    }

    /** Estimated 100, measured 90 a month later: 10 too many were billed and come back, all of them by the estimate. */
    @Test
    void takesBackWhatAnEstimateHadTooMuch() {
        assertThat(base("2025-06-01 100 e", "2025-07-01 90").metered(JUNE).get(0).quantity())
                .isEqualTo(new Quantity(new BigDecimal("-10.000"), new BigDecimal("10.000")));
    }

    /** A pulse meter of coefficient 10: 12.5 on the register are 125. */
    @Test
    void multipliesByTheCoefficient() {
        RegisterReadings pulses = new RegisterReadings(
                new Register.Plate(Flow.WATER, TimeClass.BASE, 5, BigDecimal.TEN), period("2020-01-01", "2030-01-01"),
                List.of(Catalogue.reading("2025-06-01 100"), Catalogue.reading("2025-07-01 112.5")));
        assertThat(water(pulses).metered(JUNE).get(0).total()).isEqualTo("125.000");
    }

    private static List<BigDecimal> split(IndexReadings readings, String... changes) {
        ProposedQuantity june = readings.metered(JUNE).get(0);
        return readings.split(TimeClass.BASE, june.total(), JUNE.cutAt(List.of(changes).stream().map(Catalogue::day).toList()));
    }

    private static IndexReadings june(String opening, String closing) {
        return base("2025-06-01 " + opening, "2025-07-01 " + closing);
    }

    private static IndexReadings base(String... readings) {
        return indexes(register(TimeClass.BASE, readings));
    }
}
