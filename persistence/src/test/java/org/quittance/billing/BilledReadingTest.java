package org.quittance.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;

class BilledReadingTest {

    /**
     * An invoice of 84.20 for 120: ten of them are 84.20 x 10/120 = 7.0167 -> 7.02, in either direction; at most all of it; a
     * bill of nothing has no part to contest.
     */
    @ParameterizedTest
    @CsvSource({"120, 10, 7.02", "120, -10, 7.02", "120, 0, 0.00", "120, 120, 84.20", "120, 500, 84.20", "0, 10, 0.00"})
    void theContestedPartIsTheShareOfTheDifference(BigDecimal quantity, BigDecimal difference, BigDecimal expected) {
        assertThat(new BilledReading("F2026-000001", Money.of("84.20"), quantity).contested(difference)).isEqualTo(Money.of(expected));
    }
}
