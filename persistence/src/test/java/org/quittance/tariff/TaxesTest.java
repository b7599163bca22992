package org.quittance.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TaxesTest {

    private static final Taxes TAXES = new Taxes(Map.of(Levy.VAT_FIXED, new BigDecimal("20.00"),
            Levy.VAT_WATER, new BigDecimal("5.50"), Levy.VAT_NONE, BigDecimal.ZERO, Levy.EXCISE, new BigDecimal("30.85")));

    @Test
    void addsVatToAPriceAndRoundsItForItsUnit() {
        assertThat(TAXES.including(price(PriceTerms.Rule.perYear(), Levy.VAT_FIXED, "141.6"))).contains(new BigDecimal("169.92"));
        assertThat(TAXES.including(price(PriceTerms.Rule.perYear(), Levy.VAT_WATER, "33.33"))).contains(new BigDecimal("35.16"));
        assertThat(TAXES.including(price(PriceTerms.Rule.perUnit(Measure.WATER), Levy.VAT_WATER, "0.33330")))
                .contains(new BigDecimal("0.3516"));
    }

    @Test
    void addsNothingWhereNoVatIsDueOrTheRateIsUnknownOrThePriceIsAPercentage() {
        assertThat(TAXES.including(price(PriceTerms.Rule.perUnit(Measure.INJECTED), Levy.VAT_NONE, "0.1"))).isEmpty();
        assertThat(TAXES.including(price(PriceTerms.Rule.perYear(), Levy.VAT_SEWAGE, "10"))).isEmpty();
        assertThat(TAXES.including(price(PriceTerms.Rule.percentOf("FIXED"), Levy.VAT_FIXED, "10"))).isEmpty();
    }

    @Test
    void tellsARateThatTheLawSets() {
        assertThat(TAXES.rate(Levy.EXCISE)).isEqualByComparingTo("30.85");
        assertThatThrownBy(() -> TAXES.rate(Levy.CTA)).isInstanceOf(NoSuchElementException.class);
    }

    private static PriceTerms price(PriceTerms.Rule rule, Levy vat, String amount) {
        return new PriceTerms("PRICE", rule, new PriceTerms.Labels(Heading.SUBSCRIPTION, "Prix", "Price", vat, "701"),
                new BigDecimal(amount));
    }
}
