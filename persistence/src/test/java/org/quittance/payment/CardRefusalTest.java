package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quittance.money.Money;

class CardRefusalTest {

    /** The provider tells cents: 2000 are 20 euros. */
    @Test
    void whatWasToldInCentsIsReadInEuros() {
        assertThat(told("2000").amount()).contains(Money.of("20.00"));
        assertThat(told("1").amount()).contains(Money.of("0.01"));
    }

    /** Nobody signed it: it may say anything. */
    @Test
    void whatIsNoAmountIsNotReadAsOne() {
        assertThat(told(null).amount()).isEmpty();
        assertThat(told("").amount()).isEmpty();
        assertThat(told("-5").amount()).isEmpty();
        assertThat(told("20,00").amount()).isEmpty();
        assertThat(told("99999999999999999999").amount()).isEmpty();
    }

    private static CardRefusal told(String cents) {
        return new CardRefusal(1L, null, CardRefusal.Reason.AMOUNT, "20261121110020", "000002", "AUTHORISED", cents, 1,
                Instant.EPOCH, Instant.EPOCH);
    }
}
