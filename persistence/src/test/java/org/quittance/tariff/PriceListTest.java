package org.quittance.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceListTest {

    private static final PriceTerms SIX_KVA = subscription(6, "141.60");
    private static final PriceTerms NINE_KVA = subscription(9, "177.60");
    private static final PriceTerms ENERGY = new PriceTerms("ENERGY", PriceTerms.Rule.perUnit(Measure.DRAWN),
            labels(Heading.ENERGY), new BigDecimal("0.2"));
    private static final PriceList LIST = new PriceList(List.of(SIX_KVA, ENERGY));

    @Test
    void takesOneCodeForSeveralPowersButNotTwiceForOne() {
        assertThat(LIST.with(NINE_KVA).prices()).containsExactly(SIX_KVA, NINE_KVA, ENERGY);
        assertThatThrownBy(() -> LIST.with(subscription(6, "1"))).isInstanceOf(DuplicatePriceException.class)
                .hasMessageContaining("SUBSCRIPTION@6");
    }

    @Test
    void addsAPriceOfAHeadingOfItsOwnAtTheEnd() {
        PriceTerms tax = new PriceTerms("TAX", PriceTerms.Rule.percentOf("ENERGY"), labels(Heading.TAXES), BigDecimal.ONE);

        assertThat(LIST.with(tax).prices()).containsExactly(SIX_KVA, ENERGY, tax);
    }

    @Test
    void changesTheAmountsThatAreNamedAndNothingElse() {
        assertThat(LIST.at(Map.of(new PriceKey("ENERGY", null), new BigDecimal("0.25"))).prices())
                .containsExactly(SIX_KVA, ENERGY.at(new BigDecimal("0.25")));
    }

    @Test
    void replacesAPriceInItsPlaceEvenByOneOfAnotherPower() {
        assertThat(LIST.with(SIX_KVA.key(), NINE_KVA).prices()).containsExactly(NINE_KVA, ENERGY);
    }

    @Test
    void removesAPriceOnce() {
        PriceList without = LIST.without(ENERGY.key());

        assertThat(without.prices()).containsExactly(SIX_KVA);
        assertThatThrownBy(() -> without.without(ENERGY.key())).isInstanceOf(UnknownPriceException.class);
        assertThatThrownBy(() -> without.with(ENERGY.key(), ENERGY)).isInstanceOf(UnknownPriceException.class);
    }

    private static PriceTerms subscription(int powerKva, String perYear) {
        return new PriceTerms(
                "SUBSCRIPTION", PriceTerms.Rule.perYear(powerKva), labels(Heading.SUBSCRIPTION), new BigDecimal(perYear));
    }

    private static PriceTerms.Labels labels(Heading heading) {
        return new PriceTerms.Labels(heading, "Prix", "Price", Levy.VAT_STANDARD, "7011");
    }
}
