package org.quittance.billing.invoicing;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.billing.ParkingReason;
import org.quittance.billing.charging.Consumption;
import org.quittance.billing.charging.Due;
import org.quittance.billing.charging.ElectricityTerms;
import org.quittance.billing.charging.NotYet;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.consumption.ClassCalendar;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.BASE;
import static org.quittance.billing.charging.Catalogue.BASE_PRICES;
import static org.quittance.billing.charging.Catalogue.PEAK_OFF_PEAK;
import static org.quittance.billing.charging.Catalogue.PEAK_OFF_PEAK_PRICES;
import static org.quittance.billing.charging.Catalogue.RATES;
import static org.quittance.billing.charging.Catalogue.basePrices;
import static org.quittance.billing.charging.Catalogue.curve;
import static org.quittance.billing.charging.Catalogue.day;
import static org.quittance.billing.charging.Catalogue.electricity;
import static org.quittance.billing.charging.Catalogue.indexes;
import static org.quittance.billing.charging.Catalogue.offPeak;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.register;
import static org.quittance.billing.charging.Catalogue.version;


/** Every reason why a contract is not billed, with the parameters its legend promises. */
class ParkingTest {

    private static final DateRange JUNE = period("2025-06-01", "2025-07-01");
    private static final Consumption READ = read("2025-06-01 1000", "2025-07-01 1300");

    @Test
    void parksContractWhosePeriodIsNotOver() {
        assertThat(InvoiceGenerator.generate(new BillingFacts(new NotYet(day("2025-06-30")), Due.inArrears(JUNE))))
                .isEqualTo(parked(ParkingReason.PERIOD_NOT_OVER, "2025-06-30"));
    }

    @Test
    void parksContractWhoseLoadCurveLacksAStep() {
        int[] watts = new int[48];
        watts[13] = LoadCurveDay.MISSING;
        Consumption curve = firstOfJune(watts, offPeak("22:00-06:00"));
        assertThat(generate(BASE, period("2025-06-01", "2025-06-02"), BASE_PRICES, curve))
                .isEqualTo(parked(ParkingReason.MISSING_LOAD_CURVE, "2025-06-01", "0", "1"));
    }

    @Test
    void parksContractWhoseLoadCurveLacksDays() {
        Consumption curve = firstOfJune(new int[48], offPeak("22:00-06:00"));
        assertThat(generate(BASE, JUNE, BASE_PRICES, curve))
                .isEqualTo(parked(ParkingReason.MISSING_LOAD_CURVE, "2025-06-02", "29", "0"));
    }

    @Test
    void parksContractWithoutAReadingAtTheEnd() {
        assertThat(generate(BASE, JUNE, BASE_PRICES, read("2025-06-01 1000", "2025-06-30 1300")))
                .isEqualTo(parked(ParkingReason.MISSING_READING, "2025-07-01", "BASE"));
    }

    @Test
    void parksContractWhoseIndexWentDown() {
        assertThat(generate(BASE, JUNE, BASE_PRICES, read("2025-06-01 1000", "2025-07-01 999.5")))
                .isEqualTo(parked(ParkingReason.INDEX_WENT_DOWN, "2025-07-01", "BASE", "1000", "999.5"));
    }

    @Test
    void parksContractWithoutOffPeakHours() {
        Consumption curve = firstOfJune(new int[48], ClassCalendar.of(PriceOption.PEAK_OFF_PEAK, List.of(), Map.of()));
        assertThat(generate(PEAK_OFF_PEAK, period("2025-06-01", "2025-06-02"), PEAK_OFF_PEAK_PRICES, curve))
                .isEqualTo(parked(ParkingReason.NO_OFF_PEAK_HOURS, "2025-06-01"));
    }

    @Test
    void parksContractBilledBeforeItsTariffStarts() {
        var later = List.of(basePrices(1, "2025-06-02", "141.60", "0.2"));
        assertThat(generate(BASE, JUNE, later, READ))
                .isEqualTo(parked(ParkingReason.NO_PRICE_IN_FORCE, "2025-06-01", "SUBSCRIPTION"));
    }

    @Test
    void parksContractWhosePowerTheNewVersionDoesNotPrice() {
        var prices = List.of(basePrices(1, "2025-01-01", "141.60", "0.2"), version(2, "2025-06-16"));
        assertThat(generate(BASE, JUNE, prices, READ))
                .isEqualTo(parked(ParkingReason.NO_PRICE_IN_FORCE, "2025-06-16", "SUBSCRIPTION"));
    }

    @Test
    void parksContractWhoseTimeClassHasNoPrice() {
        Consumption readings = indexes(register(TimeClass.PEAK, "2025-06-01 1", "2025-07-01 2"),
                register(TimeClass.OFF_PEAK, "2025-06-01 1", "2025-07-01 2"));
        assertThat(generate(PEAK_OFF_PEAK, JUNE, BASE_PRICES, readings))
                .isEqualTo(parked(ParkingReason.NO_PRICE_IN_FORCE, "2025-06-01", "DRAWN", "PEAK"));
    }

    @Test
    void parksContractWhoseNetworkOptionHasNoTariff() {
        var longUse = new ElectricityTerms(3, PriceOption.BASE, NetworkOption.LU, 6);
        assertThat(generate(longUse, JUNE, BASE_PRICES, READ))
                .isEqualTo(parked(ParkingReason.NO_RATE_IN_FORCE, "2025-06-01", "network tariff LU"));
    }

    @Test
    void parksContractBilledBeforeTheFirstKnownTaxes() {
        var prices = List.of(basePrices(1, "2020-01-01", "141.60", "0.2"));
        assertThat(generate(BASE, period("2021-09-01", "2021-10-01"), prices, read("2021-09-01 1", "2021-10-01 2")))
                .isEqualTo(parked(ParkingReason.NO_RATE_IN_FORCE, "2021-09-01", "network tariff"));
    }

    private static Proposal generate(
            ElectricityTerms terms, DateRange period, List<VersionPrices> prices, Consumption consumption) {
        return InvoiceGenerator.generate(electricity(terms, period, prices, RATES, consumption));
    }

    private static Consumption firstOfJune(int[] watts, ClassCalendar schedules) {
        return curve(
                List.of(new LoadCurveDay(1, Flow.CONSUMPTION, day("2025-06-01"), 30, watts)), schedules);
    }

    private static Consumption read(String... readings) {
        return indexes(register(TimeClass.BASE, readings));
    }

    private static Parked parked(ParkingReason reason, String... parameters) {
        return new Parked(reason, List.of(parameters));
    }
}
