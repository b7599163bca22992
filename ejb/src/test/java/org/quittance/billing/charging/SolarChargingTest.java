package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quittance.billing.charging.Catalogue.BASE;
import static org.quittance.billing.charging.Catalogue.PEAK_OFF_PEAK;
import static org.quittance.billing.charging.Catalogue.counted;
import static org.quittance.billing.charging.Catalogue.energy;
import static org.quittance.billing.charging.Catalogue.indexes;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.price;
import static org.quittance.billing.charging.Catalogue.register;
import static org.quittance.billing.charging.Catalogue.subscription;
import static org.quittance.billing.charging.Catalogue.texts;
import static org.quittance.billing.charging.Catalogue.version;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;

/** Virtual storage and surplus, worked by hand. */
class SolarChargingTest {

    private static final DateRange MAY = period("2026-05-01", "2026-06-01");
    /** 141.60 a year, 0.1308 per kWh, 0.0745 restored, 1.15 per kWc and month. */
    private static final VersionPrices PRICES = version(51, "2026-02-01", subscription("141.60"),
            energy(TimeClass.BASE, "0.1308"), restored(TimeClass.BASE, "0.0745"), perKwc("1.15"));

    /**
     * May 2026, 6 kVA, 3.5 kWc: 250 kWh drawn of which 180 come from the battery.
     * <pre>
     * subscription 141.60 x 31/365 = 12.0263 -> 12.03       storage 1.15 x 3.5 = 4.025 -> 4.03
     * full price   70 x 0.1308 = 9.156 -> 9.16              restored 180 x 0.0745 = 13.41
     * CTA base     16.80 + 22.00 + 6 x 10.11 = 99.46 x 31/365 = 8.4473; x 15 % = 1.2671 -> 1.27
     * excise       250 x 30.85 / 1000 = 7.7125 -> 7.71: also on what was restored
     * </pre>
     */
    @Test
    void billsTheDrawAfterTheBattery() {
        Charged charged = storage(BASE, List.of(PRICES), MAY,
                indexes(register(TimeClass.BASE, "2026-05-01 1000", "2026-06-01 1250")), "180 250");
        assertThat(texts(charged)).containsExactly(
                "SUBSCRIPTION 2026-05-01 2026-06-01: 31 DAY x 141.6 EUR_PER_YEAR = 12.03 + 20 % (51)",
                "ENERGY_BASE 2026-05-01 2026-06-01: 70.000 KWH x 0.1308 EUR_PER_KWH = 9.16 + 20 % (51)",
                "STORAGE_FEE 2026-05-01 2026-06-01: 31 DAY x 4.025 EUR_PER_MONTH = 4.03 + 20 % (51)",
                "RESTORED_BASE 2026-05-01 2026-06-01: 180.000 KWH x 0.0745 EUR_PER_KWH = 13.41 + 20 % (51)",
                "CTA 2026-05-01 2026-06-01: 8.4473 EUR x 15 PERCENT = 1.27 + 20 %",
                "EXCISE 2026-05-01 2026-06-01: 250.000 KWH x 30.85 EUR_PER_MWH = 7.71 + 20 %");
        assertThat(charged.lines().get(3).explanation()).isEqualTo(new Explanation(Formula.RESTORED,
                List.of("2026-05-01", "180.000", "250.000", "250.000", "0.0745")));
        assertThat(charged.quantities()).extracting(q -> q.counted().measure() + " " + q.total())
                .containsExactly("DRAWN 250.000", "INJECTED 180.000", "RESTORED 180.000");
    }

    /** An empty battery restores nothing and has no line of its own; all of the draw is at the full price. */
    @Test
    void billsEverythingAtTheFullPriceWhenTheBatteryIsEmpty() {
        assertThat(texts(storage(BASE, List.of(PRICES), MAY,
                indexes(register(TimeClass.BASE, "2026-05-01 1000", "2026-06-01 1250")), "0 250")))
                .contains("ENERGY_BASE 2026-05-01 2026-06-01: 250.000 KWH x 0.1308 EUR_PER_KWH = 32.70 + 20 % (51)")
                .noneMatch(line -> line.startsWith("RESTORED"));
    }

    /** A full battery restores the whole draw: the line at the full price stays, with nothing. */
    @Test
    void billsNothingAtTheFullPriceWhenTheBatteryHasEnough() {
        assertThat(texts(storage(BASE, List.of(PRICES), MAY,
                indexes(register(TimeClass.BASE, "2026-05-01 1000", "2026-06-01 1250")), "900 250")))
                .contains("ENERGY_BASE 2026-05-01 2026-06-01: 0.000 KWH x 0.1308 EUR_PER_KWH = 0.00 + 20 % (51)",
                        "RESTORED_BASE 2026-05-01 2026-06-01: 250.000 KWH x 0.0745 EUR_PER_KWH = 18.63 + 20 % (51)");
    }

    /** 100 restored for a draw of 200 + 100: peak 100 x 200/300 = 66.667, off-peak takes the remainder, 33.333. */
    @Test
    void spreadsWhatIsRestoredOverTheClassesOfTheDraw() {
        VersionPrices classes = version(52, "2026-02-01", subscription("144.00"), energy(TimeClass.PEAK, "0.1412"),
                energy(TimeClass.OFF_PEAK, "0.1007"), restored(TimeClass.PEAK, "0.08"), restored(TimeClass.OFF_PEAK, "0.06"));
        assertThat(texts(storage(PEAK_OFF_PEAK, List.of(classes), MAY, indexes(
                register(TimeClass.PEAK, "2026-05-01 0", "2026-06-01 200"),
                register(TimeClass.OFF_PEAK, "2026-05-01 0", "2026-06-01 100")), "100 300")))
                .filteredOn(line -> line.contains("KWH x 0")).containsExactly(
                "ENERGY_PEAK 2026-05-01 2026-06-01: 133.333 KWH x 0.1412 EUR_PER_KWH = 18.83 + 20 % (52)",
                "ENERGY_OFF_PEAK 2026-05-01 2026-06-01: 66.667 KWH x 0.1007 EUR_PER_KWH = 6.71 + 20 % (52)",
                "RESTORED_PEAK 2026-05-01 2026-06-01: 66.667 KWH x 0.08 EUR_PER_KWH = 5.33 + 20 % (52)",
                "RESTORED_OFF_PEAK 2026-05-01 2026-06-01: 33.333 KWH x 0.06 EUR_PER_KWH = 2.00 + 20 % (52)");
    }

    /** Of 1 + 1 + 1 + 0 kWh drawn 1 is restored: 0.333, 0.333 and the remainder 0.334; nothing where nothing was drawn. */
    @Test
    void restoresNothingInAClassWithoutADraw() {
        List<TimeClass> classes = PriceOption.FOUR_CLASSES.timeClasses();
        PriceTerms[] prices = Stream.concat(Stream.of(subscription("144.00")), classes.stream()
                .flatMap(each -> Stream.of(energy(each, "0.2"), restored(each, "0.1")))).toArray(PriceTerms[]::new);
        assertThat(texts(storage(BASE, List.of(version(55, "2026-02-01", prices)), MAY, indexes(
                register(classes.get(0), "2026-05-01 0", "2026-06-01 1"),
                register(classes.get(1), "2026-05-01 0", "2026-06-01 1"),
                register(classes.get(2), "2026-05-01 0", "2026-06-01 1"),
                register(classes.get(3), "2026-05-01 0", "2026-06-01 0")), "1 3")))
                .filteredOn(line -> line.contains("EUR_PER_KWH")).containsExactlyInAnyOrder(
                "ENERGY_HIGH_PEAK 2026-05-01 2026-06-01: 0.667 KWH x 0.2 EUR_PER_KWH = 0.13 + 20 % (55)",
                "ENERGY_HIGH_OFF_PEAK 2026-05-01 2026-06-01: 0.667 KWH x 0.2 EUR_PER_KWH = 0.13 + 20 % (55)",
                "ENERGY_LOW_PEAK 2026-05-01 2026-06-01: 0.666 KWH x 0.2 EUR_PER_KWH = 0.13 + 20 % (55)",
                "ENERGY_LOW_OFF_PEAK 2026-05-01 2026-06-01: 0.000 KWH x 0.2 EUR_PER_KWH = 0.00 + 20 % (55)",
                "RESTORED_HIGH_PEAK 2026-05-01 2026-06-01: 0.333 KWH x 0.1 EUR_PER_KWH = 0.03 + 20 % (55)",
                "RESTORED_HIGH_OFF_PEAK 2026-05-01 2026-06-01: 0.333 KWH x 0.1 EUR_PER_KWH = 0.03 + 20 % (55)",
                "RESTORED_LOW_PEAK 2026-05-01 2026-06-01: 0.334 KWH x 0.1 EUR_PER_KWH = 0.03 + 20 % (55)");
    }

    /** The ledger rounds a month by itself and may know of more than the lines of the period add up to: here one kWh. */
    @Test
    void neverRestoresMoreThanWasDrawn() {
        assertThat(texts(storage(BASE, List.of(PRICES), MAY,
                indexes(register(TimeClass.BASE, "2026-05-01 1000", "2026-06-01 1250")), "900 251")))
                .contains("ENERGY_BASE 2026-05-01 2026-06-01: 0.000 KWH x 0.1308 EUR_PER_KWH = 0.00 + 20 % (51)",
                        "RESTORED_BASE 2026-05-01 2026-06-01: 250.000 KWH x 0.0745 EUR_PER_KWH = 18.63 + 20 % (51)");
    }

    @Test
    void isNotBilledWithoutASubscription() {
        VersionPrices none = version(56, "2026-02-01", energy(TimeClass.BASE, "0.1308"), restored(TimeClass.BASE, "0.0745"));
        assertThatThrownBy(() -> storage(BASE, List.of(none), MAY,
                indexes(register(TimeClass.BASE, "2026-05-01 0", "2026-06-01 155")), "62 155"))
                .hasMessage("NO_PRICE_IN_FORCE [2026-05-01, SUBSCRIPTION]");
    }

    /** The restored price rises on 16 May; 155 kWh in 31 days: 75 before, 80 after; of 62 restored 30 and 32. */
    @Test
    void splitsWhatIsRestoredByTheDrawWhenItsPriceChanges() {
        VersionPrices later = version(53, "2026-05-16", subscription("141.60"), energy(TimeClass.BASE, "0.1308"),
                restored(TimeClass.BASE, "0.09"), perKwc("1.15"));
        assertThat(texts(storage(BASE, List.of(PRICES, later), MAY,
                indexes(register(TimeClass.BASE, "2026-05-01 0", "2026-06-01 155")), "62 155")))
                .filteredOn(line -> line.startsWith("RESTORED") || line.startsWith("ENERGY")).containsExactly(
                "ENERGY_BASE 2026-05-01 2026-06-01: 93.000 KWH x 0.1308 EUR_PER_KWH = 12.16 + 20 % (51)",
                "RESTORED_BASE 2026-05-01 2026-05-16: 30.000 KWH x 0.0745 EUR_PER_KWH = 2.24 + 20 % (51)",
                "RESTORED_BASE 2026-05-16 2026-06-01: 32.000 KWH x 0.09 EUR_PER_KWH = 2.88 + 20 % (53)");
    }

    @Test
    void isNotBilledWithoutAPriceForWhatIsRestored() {
        VersionPrices none = version(54, "2026-02-01", subscription("141.60"), energy(TimeClass.BASE, "0.1308"));
        assertThatThrownBy(() -> storage(BASE, List.of(none), MAY,
                indexes(register(TimeClass.BASE, "2026-05-01 0", "2026-06-01 155")), "62 155"))
                .hasMessage("NO_PRICE_IN_FORCE [2026-05-01, RESTORED, BASE]");
    }

    /** 120 kWh at 0.04 until 15 May, then 0.05: by days 15/31 are 58.065, the rest 61.935; 2.32 + 3.10. */
    @Test
    void paysForSurplusByTheDaysOfItsPrices() {
        List<VersionPrices> prices = List.of(surplus(61, "2026-02-01", "0.04"), surplus(62, "2026-05-16", "0.05"));
        assertThat(texts(new SurplusCharging(Catalogue.book(prices), counted(Measure.INJECTED,
                register(TimeClass.BASE, "2026-05-01 10", "2026-06-01 130"))).charge(Due.inArrears(MAY)))).containsExactly(
                "SURPLUS_ENERGY 2026-05-01 2026-05-16: 58.065 KWH x 0.04 EUR_PER_KWH = 2.32 + 0 % (61)",
                "SURPLUS_ENERGY 2026-05-16 2026-06-01: 61.935 KWH x 0.05 EUR_PER_KWH = 3.10 + 0 % (62)");
    }

    @Test
    void doesNotPayForSurplusBeforeItHasAPrice() {
        SurplusCharging charging = new SurplusCharging(Catalogue.book(List.of(surplus(61, "2026-05-02", "0.04"))),
                counted(Measure.INJECTED, register(TimeClass.BASE, "2026-05-01 10", "2026-06-01 130")));
        assertThatThrownBy(() -> charging.charge(Due.inArrears(MAY)))
                .hasMessage("NO_PRICE_IN_FORCE [2026-05-01, INJECTED]");
    }

    /** @param may injected and drawn, the battery's only month */
    private static Charged storage(
            ElectricityTerms terms, List<VersionPrices> prices, DateRange period, Consumption drawn, String may) {
        String[] part = may.split(" ");
        BatteryLedger ledger = BatteryLedger.of(BatteryLedger.Limits.NONE, Map.of(YearMonth.of(2026, 5),
                new BatteryLedger.Flows(new BigDecimal(part[0] + ".000"), new BigDecimal(part[1] + ".000"))));
        Consumption injected = counted(Measure.INJECTED,
                register(TimeClass.BASE, period.start() + " 0", period.end() + " " + part[0]));
        return new StorageCharging(terms, Catalogue.book(prices), drawn, injected,
                new StorageCharging.Battery(new BigDecimal("3.5"), ledger))
                .charge(Due.inArrears(period));
    }

    private static VersionPrices surplus(long id, String from, String perKwh) {
        return version(id, from, price("SURPLUS_ENERGY", PriceTerms.Rule.perUnit(Measure.INJECTED), Heading.SURPLUS,
                Levy.VAT_NONE, perKwh));
    }

    private static PriceTerms restored(TimeClass timeClass, String perKwh) {
        return price("RESTORED_" + timeClass, PriceTerms.Rule.perUnit(Measure.RESTORED, timeClass), Heading.STORAGE,
                Levy.VAT_ENERGY, perKwh);
    }

    private static PriceTerms perKwc(String perMonth) {
        return price("STORAGE_FEE", PriceTerms.Rule.perMonth(Measure.KWC), Heading.STORAGE, Levy.VAT_ENERGY, perMonth);
    }
}
