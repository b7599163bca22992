package org.quittance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "12.3, 1230", "12.34, 1234", "-0.05, -5", "1E+2, 10000", "7.1000, 710"})
    void takesEurosAsTheyStand(String euros, long cents) {
        assertThat(Money.of(euros)).isEqualTo(new Money(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "-12.345", "100000000000000000"})
    void refusesFractionsOfACentAndSumsBeyondItsRange(String euros) {
        assertThatThrownBy(() -> Money.of(euros)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.004, 0", "0.005, 1", "0.0149999999, 1", "-0.005, -1", "-0.0049, 0", "2.675, 268"})
    void roundsHalfACentAwayFromZero(BigDecimal euros, long cents) {
        assertThat(Money.rounded(euros)).isEqualTo(new Money(cents));
    }

    @Test
    void addsSubtractsAndNegates() {
        assertThat(Money.of("10.10").plus(Money.of("0.95"))).isEqualTo(Money.of("11.05"));
        assertThat(Money.of("10.10").minus(Money.of("10.15"))).isEqualTo(Money.of("-0.05"));
        assertThat(Money.of("10.10").negated()).isEqualTo(Money.of("-10.10"));
    }

    @Test
    void failsRatherThanOverflows() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).minus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void comparesAndKnowsItsSign() {
        assertThat(Money.of("2.00")).isLessThan(Money.of("10.00"));
        assertThat(Money.of("2.00").min(Money.of("-1.00"))).isEqualTo(Money.of("-1.00"));
        assertThat(Money.of("2.00").isPositive()).isTrue();
        assertThat(Money.of("-2.00").isNegative()).isTrue();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.ZERO.isPositive() || Money.ZERO.isNegative()).isFalse();
    }

    @Test
    void isWrittenWithTwoDecimals() {
        assertThat(Money.of("-3.5")).hasToString("-3.50");
        assertThat(new Money(7).euros()).isEqualTo(new BigDecimal("0.07"));
    }

    @Test
    void goesToTheDatabaseAndBack() {
        var converter = new MoneyConverter();
        assertThat(converter.convertToDatabaseColumn(Money.of("12.30"))).isEqualTo(new BigDecimal("12.30"));
        assertThat(converter.convertToEntityAttribute(new BigDecimal("12.30"))).isEqualTo(Money.of("12.30"));
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
