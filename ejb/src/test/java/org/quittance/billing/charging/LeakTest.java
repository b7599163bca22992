package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.quittance.billing.ConsumptionAlert.Excess;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;

/** 300 m3 in the first half of 2025 where 70 are usual: 160 are not owed, and sewage is owed for 70. */
class LeakTest {

    private static final DateRange HALF_YEAR = period("2025-01-01", "2025-07-01");
    private static final Excess EXCESS = new Excess(new BigDecimal("300"), new BigDecimal("70"), new BigDecimal("2"));

    /**
     * <pre>
     * limit     120 x 181/365 = 59.5068 -> x 1.18 = 70.22; 140 - 59.5068 = 80.4932 x 1.57 = 126.3743 -> 126.37
     * sewage    70 x 1.74 = 121.80, its fee 70 x 0.09 = 6.30; the fee on water 140 x 0.43 = 60.20
     * </pre>
     */
    @Test
    void isNotCharged() {
        assertThat(charged(new WaterCharging.Leak(HALF_YEAR, EXCESS.notDue(), EXCESS.notDrained()))).containsExactly(
                "WATER_TIER_1 2025-01-01 2025-07-01: 59.5068 M3 x 1.18 EUR_PER_M3 = 70.22 + 5.5 % (31)",
                "WATER_TIER_2 2025-01-01 2025-07-01: 80.4932 M3 x 1.57 EUR_PER_M3 = 126.37 + 5.5 % (31)",
                "SEWAGE_VOLUME 2025-01-01 2025-07-01: 70.000 M3 x 1.74 EUR_PER_M3 = 121.80 + 10 % (31)",
                "CONSUMPTION 2025-01-01 2025-07-01: 140.000 M3 x 0.43 EUR_PER_M3 = 60.20 + 5.5 % (31)",
                "SEWAGE_PERFORMANCE 2025-01-01 2025-07-01: 70.000 M3 x 0.09 EUR_PER_M3 = 6.30 + 10 % (31)");
    }

    /** The half-year before had its own bill. */
    @Test
    void ofOtherDaysChangesNothing() {
        assertThat(charged(new WaterCharging.Leak(period("2024-07-01", "2025-01-01"), EXCESS.notDue(), EXCESS.notDrained())))
                .contains("SEWAGE_VOLUME 2025-01-01 2025-07-01: 300.000 M3 x 1.74 EUR_PER_M3 = 522.00 + 10 % (31)");
    }

    /** The index was set right afterwards: 300 m3 were metered, and more than that had been taken off. */
    @Test
    void neverLeavesLessThanNothing() {
        assertThat(charged(new WaterCharging.Leak(HALF_YEAR, new BigDecimal("400.000"), new BigDecimal("500.000"))))
                .contains("SEWAGE_VOLUME 2025-01-01 2025-07-01: 0.000 M3 x 1.74 EUR_PER_M3 = 0.00 + 10 % (31)",
                        "CONSUMPTION 2025-01-01 2025-07-01: 0.000 M3 x 0.43 EUR_PER_M3 = 0.00 + 5.5 % (31)");
    }

    /** Above twice the average; and, for sewage, above the average. */
    @ParameterizedTest
    @CsvSource({"300, 70, 160.000, 230.000", "140, 70, 0.000, 70.000", "140.001, 70, 0.001, 70.001", "60, 70, 0.000, 0.000",
        "212, 60.5005, 90.999, 151.500"})
    void isWhatPassesTheAverage(BigDecimal volume, BigDecimal average, BigDecimal notDue, BigDecimal notDrained) {
        Excess excess = new Excess(volume, average, new BigDecimal("2"));

        assertThat(excess.notDue()).isEqualTo(notDue);
        assertThat(excess.notDrained()).isEqualTo(notDrained);
    }

    private static List<String> charged(WaterCharging.Leak leak) {
        VersionPrices prices = version(31, "2025-01-01", tier(1, "0", "1.18"), tier(2, "120", "1.57"),
                perM3("SEWAGE_VOLUME", Heading.SEWAGE, Levy.VAT_SEWAGE, "1.74"),
                perM3("CONSUMPTION", Heading.PUBLIC_BODIES, Levy.VAT_WATER, "0.43"),
                perM3("SEWAGE_PERFORMANCE", Heading.PUBLIC_BODIES, Levy.VAT_SEWAGE, "0.09"));
        return texts(new WaterCharging(Catalogue.book(List.of(prices)),
                water(register(TimeClass.BASE, "2025-01-01 500", "2025-07-01 800")), List.of(leak)).charge(Due.inArrears(HALF_YEAR)));
    }

    private static PriceTerms tier(int number, String from, String perM3) {
        return price("WATER_TIER_" + number, PriceTerms.Rule.tier(new BigDecimal(from)), Heading.WATER_DISTRIBUTION,
                Levy.VAT_WATER, perM3);
    }

    private static PriceTerms perM3(String code, Heading heading, Levy vat, String amount) {
        return price(code, PriceTerms.Rule.perUnit(Measure.WATER), heading, vat, amount);
    }
}
