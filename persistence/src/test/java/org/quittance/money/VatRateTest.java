package org.quittance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatRateTest {

    /** 5.5 % of 0.09 is 0.00495; of 0.10 it is 0.0055; of 100.00 exactly 5.50; 20 % of 0.02 is 0.004, of 0.03 0.006. */
    @ParameterizedTest
    @CsvSource({
        "5.5, 0.09, 0.00", "5.5, 0.10, 0.01", "5.5, 100.00, 5.50", "5.5, -0.10, -0.01",
        "20, 0.02, 0.00", "20, 0.03, 0.01", "20, 141.60, 28.32", "0, 99.99, 0.00", "100, 0.01, 0.01"})
    void taxesASumOnceHalfUp(String percent, String net, String tax) {
        assertThat(VatRate.of(percent).on(Money.of(net))).isEqualTo(Money.of(tax));
    }

    @Test
    void isEqualHoweverManyDecimalsItIsWrittenWith() {
        assertThat(VatRate.of("20")).isEqualTo(VatRate.of("20.00")).hasSameHashCodeAs(VatRate.of("20.0"));
        assertThat(VatRate.of("5.5")).isLessThan(VatRate.of("20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void refusesWhatIsNoPercentage(String percent) {
        assertThatThrownBy(() -> VatRate.of(percent)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(percent);
    }

    @Test
    void refusesMoreThanTwoDecimals() {
        assertThatThrownBy(() -> VatRate.of("5.555")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void goesToTheDatabaseAndBack() {
        var converter = new VatRateConverter();
        assertThat(converter.convertToDatabaseColumn(VatRate.of("5.5"))).isEqualTo(new BigDecimal("5.50"));
        assertThat(converter.convertToEntityAttribute(new BigDecimal("5.50"))).isEqualTo(VatRate.of("5.5"));
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
