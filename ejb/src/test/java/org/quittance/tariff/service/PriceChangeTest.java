package org.quittance.tariff.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.tariff.service.Prices.energy;
import static org.quittance.tariff.service.Prices.subscription;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Measure;

class PriceChangeTest {

    /** 0.1412 to 0.1500 is 0.0088/0.1412 = 6.232 %; from 3 to 2 is -33.333 %; 0.05 of 100 is 0.05 %, half up 0.1 %. */
    @ParameterizedTest
    @CsvSource({"0.1412, 0.1500, 6.2", "3, 2, -33.3", "100, 100.05, 0.1", "5, 5, 0.0", "0, 5, "})
    void saysTheDifferenceInPercentOfTheOldPrice(String before, String after, BigDecimal percent) {
        assertThat(PriceChange.between(List.of(subscription(6, before)), List.of(subscription(6, after))))
                .singleElement().satisfies(change -> assertThat(change.percent()).isEqualTo(percent));
    }

    @Test
    void showsWhatIsNewAndWhatIsGoneUnderItsHeading() {
        var nine = subscription(9, "170");
        var energy = energy(Measure.DRAWN, TimeClass.BASE, "0.2");
        List<PriceChange> changes =
                PriceChange.between(List.of(nine, energy), List.of(energy, subscription(6, "140")));

        assertThat(changes).extracting(change -> change.key().text())
                .containsExactly("SUBSCRIPTION@6", "SUBSCRIPTION@9", "DRAWN_BASE");
        assertThat(changes).extracting(PriceChange::isChanged).containsExactly(true, true, false);
        assertThat(changes.get(0).before()).isNull();
        assertThat(changes.get(1).after()).isNull();
        assertThat(changes.get(1).percent()).isNull();
    }

    @Test
    void seesAChangeThatLeavesTheAmount() {
        var later = subscription(6, "140");

        assertThat(PriceChange.between(List.of(later), List.of(later.inAdvance())).get(0).isChanged()).isTrue();
        assertThat(PriceChange.between(List.of(later), List.of(later.asCredit())).get(0).isChanged()).isTrue();
        assertThat(PriceChange.between(List.of(later), List.of(later)).get(0).isChanged()).isFalse();
    }

    /** A percentage would hide that the price is now billed in advance, or given instead of taken. */
    @Test
    void hasNoPercentageWhereMoreThanTheAmountChanged() {
        var before = subscription(6, "140");
        var after = subscription(6, "147");

        assertThat(PriceChange.between(List.of(before), List.of(after)).get(0).percent()).isEqualByComparingTo("5");
        assertThat(PriceChange.between(List.of(before), List.of(after.inAdvance())).get(0).percent()).isNull();
        assertThat(PriceChange.between(List.of(before), List.of(after.asCredit())).get(0).percent()).isNull();
    }
}
