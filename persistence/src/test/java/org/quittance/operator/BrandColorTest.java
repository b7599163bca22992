package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColorTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#777777, 4.48", "#767676, 4.54", "#0000ff, 8.59"})
    void measuresContrastAsWcagDoes(String color, double onWhite) {
        assertThat(BrandColor.of(color).contrastWith(BrandColor.WHITE)).isCloseTo(onWhite, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffcc00", "#00ff00", "#2196f3", "#ff7f50", "#777777"})
    void darkensAColourUntilItCanBeReadOnWhite(String color) {
        BrandColor readable = BrandColor.of(color).readable();
        assertThat(readable.contrastWith(BrandColor.WHITE)).isBetween(BrandColor.READABLE, 6.5);
    }

    @Test
    void leavesAReadableColourAlone() {
        assertThat(BrandColor.of("#0b6b7a").readable().hex()).isEqualTo("#0b6b7a");
    }

    /** Links, icons and badges stand on the shade as well. */
    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffcc00", "#2196f3", "#0b6b7a", "#777777", "#000000"})
    void staysReadableOnItsOwnPalestShade(String color) {
        BrandColor readable = BrandColor.of(color).readable();
        assertThat(readable.contrastWith(readable.pale())).isGreaterThanOrEqualTo(BrandColor.READABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g"})
    void refusesWhatIsNoColour(String text) {
        assertThatThrownBy(() -> BrandColor.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
