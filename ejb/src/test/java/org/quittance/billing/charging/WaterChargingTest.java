package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.price;
import static org.quittance.billing.charging.Catalogue.register;
import static org.quittance.billing.charging.Catalogue.texts;
import static org.quittance.billing.charging.Catalogue.version;
import static org.quittance.billing.charging.Catalogue.water;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;

/** Water worked by hand: fixed part by days, tiers prorated, sewage, fees, percentages. */
class WaterChargingTest {

    /** 51.00 a year, 1.18 up to 120 m3 a year and 1.57 above, sewage 1.74, agency 0.43 and 0.09 per m3. */
    private static final VersionPrices PRICES = version(31, "2025-01-01", fixed("51.00"), tier(1, "0", "1.18"),
            tier(2, "120", "1.57"), sewage("1.74"), fee("CONSUMPTION", Levy.VAT_WATER, "0.43"),
            fee("SEWAGE_PERFORMANCE", Levy.VAT_SEWAGE, "0.09"));

    /**
     * First half of 2025, 181 days, 70 m3.
     * <pre>
     * fixed     51.00 x 181/365 = 25.2904                     -> 25.29
     * limit     120 x 181/365 = 59.5068
     * tier 1    59.5068 x 1.18 = 70.2180                      -> 70.22
     * tier 2    10.4932 x 1.57 = 16.4743                      -> 16.47
     * sewage    70 x 1.74 = 121.80; fees 70 x 0.43 = 30.10; 70 x 0.09 = 6.30
     * </pre>
     */
    @Test
    void billsAHalfYearUnderItsThreeHeadings() {
        assertThat(texts(charge(List.of(PRICES), period("2025-01-01", "2025-07-01"),
                water(register(TimeClass.BASE, "2025-01-01 500", "2025-07-01 570"))))).containsExactly(
                "WATER_FIXED 2025-01-01 2025-07-01: 181 DAY x 51 EUR_PER_YEAR = 25.29 + 5.5 % (31)",
                "WATER_TIER_1 2025-01-01 2025-07-01: 59.5068 M3 x 1.18 EUR_PER_M3 = 70.22 + 5.5 % (31)",
                "WATER_TIER_2 2025-01-01 2025-07-01: 10.4932 M3 x 1.57 EUR_PER_M3 = 16.47 + 5.5 % (31)",
                "SEWAGE_VOLUME 2025-01-01 2025-07-01: 70.000 M3 x 1.74 EUR_PER_M3 = 121.80 + 10 % (31)",
                "CONSUMPTION 2025-01-01 2025-07-01: 70.000 M3 x 0.43 EUR_PER_M3 = 30.10 + 5.5 % (31)",
                "SEWAGE_PERFORMANCE 2025-01-01 2025-07-01: 70.000 M3 x 0.09 EUR_PER_M3 = 6.30 + 10 % (31)");
    }

    /**
     * A whole year of 365 days: the limit is 120 exactly. In the leap year 2028 it is too; in its first 60 days
     * 120 x 60/366 = 19.6721; across the turn of 2027 to 2028, 31 + 31 days, 120 x (31/365 + 31/366) = 20.3557.
     */
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2026-01-01, 0, 0.0000, ", "2025-01-01, 2026-01-01, 119.999, 119.9990, ",
        "2025-01-01, 2026-01-01, 120, 120.0000, ", "2025-01-01, 2026-01-01, 120.001, 120.0000, 0.0010",
        "2028-01-01, 2029-01-01, 150, 120.0000, 30.0000", "2028-01-01, 2028-03-01, 20, 19.6721, 0.3279",
        "2027-12-01, 2028-02-01, 30, 20.3557, 9.6443"})
    void sharesTheVolumeOutToTiersAtTheirBorders(
            String start, String end, BigDecimal volume, BigDecimal first, BigDecimal second) {
        Charged charged = charge(List.of(PRICES), period(start, end),
                water(register(TimeClass.BASE, start + " 100", end + " " + volume.add(BigDecimal.valueOf(100)))));
        assertThat(quantities(charged, "WATER_TIER_1")).singleElement()
                .satisfies(q -> assertThat(q).isEqualByComparingTo(first));
        if (second == null) {
            assertThat(quantities(charged, "WATER_TIER_2")).isEmpty();
        } else {
            assertThat(quantities(charged, "WATER_TIER_2")).singleElement()
                    .satisfies(q -> assertThat(q).isEqualByComparingTo(second));
        }
    }

    /**
     * The prices of both tiers rise on 1 March 2025: January and February are 59 days, March and April 61. No reading
     * that day: 60 m3 in 120 days are 29.5 and 30.5. Limits 120 x 59/365 = 19.3973 and 120 x 61/365 = 20.0548.
     * <pre>
     * 19.3973 x 1.18 = 22.8888 -> 22.89; 10.1027 x 1.57 = 15.8612 -> 15.86
     * 20.0548 x 1.20 = 24.0658 -> 24.07; 10.4452 x 1.60 = 16.7123 -> 16.71
     * </pre>
     */
    @Test
    void proratesTheLimitsForEachSubPeriod() {
        List<VersionPrices> prices = List.of(PRICES,
                version(32, "2025-03-01", tier(1, "0", "1.20"), tier(2, "120", "1.60")));
        assertThat(texts(charge(prices, period("2025-01-01", "2025-05-01"),
                water(register(TimeClass.BASE, "2025-01-01 0", "2025-05-01 60")))))
                .filteredOn(line -> line.startsWith("WATER_TIER")).containsExactly(
                "WATER_TIER_1 2025-01-01 2025-03-01: 19.3973 M3 x 1.18 EUR_PER_M3 = 22.89 + 5.5 % (31)",
                "WATER_TIER_2 2025-01-01 2025-03-01: 10.1027 M3 x 1.57 EUR_PER_M3 = 15.86 + 5.5 % (31)",
                "WATER_TIER_1 2025-03-01 2025-05-01: 20.0548 M3 x 1.2 EUR_PER_M3 = 24.07 + 5.5 % (32)",
                "WATER_TIER_2 2025-03-01 2025-05-01: 10.4452 M3 x 1.6 EUR_PER_M3 = 16.71 + 5.5 % (32)");
    }

    /** A version that repeats a price does not cut it: only the fee that changed has two lines. */
    @Test
    void cutsOnlyThePriceThatChanges() {
        List<VersionPrices> prices = List.of(PRICES, version(32, "2025-03-01", fixed("51.00"), tier(1, "0", "1.18"),
                tier(2, "120", "1.57"), sewage("1.74"), fee("CONSUMPTION", Levy.VAT_WATER, "0.50"),
                fee("SEWAGE_PERFORMANCE", Levy.VAT_SEWAGE, "0.09")));
        assertThat(charge(prices, period("2025-01-01", "2025-05-01"),
                water(register(TimeClass.BASE, "2025-01-01 0", "2025-03-01 10", "2025-05-01 30"))).lines())
                .extracting(ProposedLine::code).containsExactly("WATER_FIXED", "WATER_TIER_1", "SEWAGE_VOLUME",
                        "CONSUMPTION", "CONSUMPTION", "SEWAGE_PERFORMANCE");
    }

    @Test
    void explainsATier() {
        Charged charged = charge(List.of(PRICES), period("2025-01-01", "2025-07-01"),
                water(register(TimeClass.BASE, "2025-01-01 500", "2025-07-01 570")));
        assertThat(charged.lines().get(1).explanation()).isEqualTo(new Explanation(
                Formula.TIER, List.of("70.000", "0.0000", "59.5068", "0", "181/365", "1.18")));
        assertThat(charged.lines().get(2).explanation()).isEqualTo(new Explanation(
                Formula.TIER, List.of("70.000", "59.5068", "", "120", "181/365", "1.57")));
    }

    /** 2 % of fixed part and first tier: 25.29 + 70.22 = 95.51; x 2 % = 1.9102 -> 1.91. */
    @Test
    void chargesAPercentageOfOtherLines() {
        VersionPrices withPercentage = version(33, "2025-01-01", fixed("51.00"), tier(1, "0", "1.18"),
                tier(2, "120", "1.57"), price("SOLIDARITY", PriceTerms.Rule.percentOf("WATER_FIXED", "WATER_TIER_1"),
                        Heading.PUBLIC_BODIES, Levy.VAT_WATER, "2"));
        assertThat(texts(charge(List.of(withPercentage), period("2025-01-01", "2025-07-01"),
                water(register(TimeClass.BASE, "2025-01-01 500", "2025-07-01 570"))))).last().isEqualTo(
                "SOLIDARITY 2025-01-01 2025-07-01: 95.51 EUR x 2 PERCENT = 1.91 + 5.5 % (33)");
    }

    /** 5.00 a month for 1 January to 15 February 2025: 1 + 14/28 months; given back, so negative. */
    @Test
    void givesACreditWithANegativeQuantityAtItsVatRate() {
        PriceTerms credit = price("LOYALTY", PriceTerms.Rule.perMonth(), Heading.WATER_DISTRIBUTION, Levy.VAT_WATER, "5")
                .asCredit();
        assertThat(texts(charge(List.of(version(34, "2025-01-01", tier(1, "0", "1.18"), credit)),
                period("2025-01-01", "2025-02-15"), water(register(TimeClass.BASE, "2025-01-01 1", "2025-02-15 1")))))
                .first().isEqualTo("LOYALTY 2025-01-01 2025-02-15: -45 DAY x 5 EUR_PER_MONTH = -7.50 + 5.5 % (34)");
    }

    @Test
    void isNotBilledBeforeItsTariffStarts() {
        assertThatThrownBy(() -> charge(List.of(PRICES), period("2024-12-01", "2025-02-01"),
                water(register(TimeClass.BASE, "2024-12-01 1", "2025-02-01 2"))))
                .hasMessage("NO_PRICE_IN_FORCE [2024-12-01, WATER]");
    }

    @Test
    void isNotBilledWithoutItsReadings() {
        assertThatThrownBy(() -> charge(List.of(PRICES), period("2025-01-01", "2025-02-01"),
                water(register(TimeClass.BASE, "2025-01-01 1")))).hasMessage("MISSING_READING [2025-02-01, BASE]");
    }

    private static Charged charge(List<VersionPrices> prices, DateRange period, Consumption consumption) {
        return new WaterCharging(Catalogue.book(prices), consumption).charge(Due.inArrears(period));
    }

    private static List<BigDecimal> quantities(Charged charged, String code) {
        return charged.lines().stream().filter(line -> line.code().equals(code))
                .map(line -> line.count().quantity()).toList();
    }

    static PriceTerms fixed(String perYear) {
        return price("WATER_FIXED", PriceTerms.Rule.perYear(), Heading.WATER_DISTRIBUTION, Levy.VAT_WATER, perYear);
    }

    static PriceTerms tier(int number, String from, String perM3) {
        return price("WATER_TIER_" + number, PriceTerms.Rule.tier(new BigDecimal(from)), Heading.WATER_DISTRIBUTION,
                Levy.VAT_WATER, perM3);
    }

    static PriceTerms sewage(String perM3) {
        return price("SEWAGE_VOLUME", PriceTerms.Rule.perUnit(Measure.WATER), Heading.SEWAGE, Levy.VAT_SEWAGE, perM3);
    }

    static PriceTerms fee(String code, Levy vat, String perM3) {
        return price(code, PriceTerms.Rule.perUnit(Measure.WATER), Heading.PUBLIC_BODIES, vat, perM3);
    }
}
