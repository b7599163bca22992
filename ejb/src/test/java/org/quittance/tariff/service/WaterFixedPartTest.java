package org.quittance.tariff.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.tariff.service.Prices.perMonth;
import static org.quittance.tariff.service.Prices.perYear;
import static org.quittance.tariff.service.Prices.tier;
import static org.quittance.tariff.service.Prices.water;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.tariff.FixedPartLimit;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;

class WaterFixedPartTest {

    private static final Heading WATER = Heading.WATER_DISTRIBUTION;

    /**
     * 120 m3 at 1.40 are 168.00. With a fixed part of 72.00 the year costs 240.00, and 72/240 is exactly 30 %; one
     * cent more passes it: 72.01/240.01 = 30.0029 %, said as 30.1 %. With 112.00 it is 112/280 = 40 %.
     */
    @ParameterizedTest
    @CsvSource({"72.00, 30, ", "72.01, 30, 30.1", "112.00, 40, ", "112.01, 40, 40.1", "112.00, 30, 40.0"})
    void isHeldAgainstTheCostOf120CubicMetres(String fixed, String limit, String share) {
        List<PriceTerms> prices =
                List.of(perYear("FIXED", WATER, fixed), water("VOLUME", WATER, "1.40"));

        assertThat(WaterFixedPart.findings(prices, limit(limit)))
                .extracting(finding -> finding.parameters().get(1).toString())
                .isEqualTo(share == null ? List.of() : List.of(share));
    }

    /**
     * Tiers up to 50, 100 and above at 1, 2 and 3 EUR: 50 x 1 + 50 x 2 + 20 x 3 = 210; a tier that begins at 200 is not
     * reached. 7.50 a month are 90 a year, and 90/300 is 30 %.
     */
    @Test
    void countsMonthlyFeesAndTheTiersThat120CubicMetresReach() {
        List<PriceTerms> prices = List.of(perMonth("FIXED", WATER, "7.50"), tier("T1", WATER, "0", "1"),
                tier("T2", WATER, "50", "2"), tier("T3", WATER, "100", "3"), tier("T4", WATER, "200", "9"));

        assertThat(WaterFixedPart.fixed(prices)).isEqualByComparingTo("90");
        assertThat(WaterFixedPart.volume(prices, BigDecimal.valueOf(120))).isEqualByComparingTo("210");
        assertThat(WaterFixedPart.findings(prices, limit("30"))).isEmpty();
        assertThat(WaterFixedPart.findings(prices, limit("29.99"))).hasSize(1);
    }

    /** Sewage: 100/(100 + 120 x 1) = 45.4545 %, said as 45.5 %. Fees of public bodies would hide it: they do not count. */
    @Test
    void looksAtWaterAndSewageApartAndLeavesFeesOut() {
        List<PriceTerms> prices = List.of(
                perYear("FIXED", WATER, "10"), water("VOLUME", WATER, "2"),
                perYear("SEWAGE_FIXED", Heading.SEWAGE, "100"), water("SEWAGE_VOLUME", Heading.SEWAGE, "1"),
                water("FEE", Heading.PUBLIC_BODIES, "5"));

        assertThat(WaterFixedPart.findings(prices, limit("30"))).singleElement().satisfies(finding ->
                assertThat(finding.parameters()).containsExactly(Heading.SEWAGE, new BigDecimal("45.5"),
                        BigDecimal.valueOf(120), new BigDecimal("30")));
    }

    private static FixedPartLimit limit(String percent) {
        return new FixedPartLimit(Offer.Commune.ORDINARY, new BigDecimal(percent), 120);
    }
}
