package org.quittance.payment.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.payment.card.Notifications.SHOP;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.money.Money;
import org.quittance.payment.CardOutcome;
import org.quittance.payment.CardRefusal;

class OrderAnswerTest {

    private static final String ONE = """
            {"uuid": "%s", "operationType": "%s", "detailedStatus": "%s", "amount": 5124, "currency": "EUR",
             "orderDetails": {"mode": "TEST"}}""";

    private static OrderAnswer answer(String... transactions) {
        return OrderAnswer.read("{\"status\": \"SUCCESS\", \"answer\": {\"shopId\": \"12345678\", \"transactions\": ["
                + String.join(",", transactions) + "]}}").orElseThrow();
    }

    @Test
    void thePaymentDecidesAmongSeveralTries() {
        OrderAnswer answer = answer(ONE.formatted("u1", "DEBIT", "REFUSED"), ONE.formatted("u2", "DEBIT", "CAPTURED"));

        assertThat(answer.payment().orElseThrow().uuid()).isEqualTo("u2");
        assertThat(answer.payment().orElseThrow().outcome()).isEqualTo(CardOutcome.PAID);
        assertThat(answer.shopId()).isEqualTo("12345678");
    }

    @Test
    void whatIsBeingDecidedOutweighsWhatWasRefused() {
        assertThat(answer(ONE.formatted("u1", "DEBIT", "REFUSED"), ONE.formatted("u2", "DEBIT", "WAITING_AUTHORISATION"))
                .payment().orElseThrow().outcome()).isEqualTo(CardOutcome.PENDING);
    }

    @Test
    void aRefundIsNoPayment() {
        OrderAnswer answer = answer(ONE.formatted("u1", "DEBIT", "CAPTURED"), ONE.formatted("u2", "CREDIT", "AUTHORISED"));

        assertThat(answer.payment().orElseThrow().uuid()).isEqualTo("u1");
        assertThat(answer.givenBack("u1")).isEqualTo(answer.payment().orElseThrow().amount());
        assertThat(answer(ONE.formatted("u1", "DEBIT", "CANCELLED")).givenBack("u1").isPositive()).isTrue();
        assertThat(answer(ONE.formatted("u1", "DEBIT", "CAPTURED")).givenBack("u1").isZero()).isTrue();
        assertThat(answer(ONE.formatted("u1", "DEBIT", "CAPTURED"), ONE.formatted("u2", "CREDIT", "REFUSED"))
                .givenBack("u1").isZero()).isTrue();
    }

    @Test
    void knowsThatNobodyTried() {
        assertThat(OrderAnswer.read("{\"status\":\"ERROR\",\"answer\":{\"errorCode\":\"PSP_010\"}}").orElseThrow().isUnknown())
                .isTrue();
        assertThat(answer().isUnknown()).isTrue();
        assertThat(OrderAnswer.read("{\"status\":\"ERROR\",\"answer\":{\"errorCode\":\"INT_905\"}}").orElseThrow().isUnknown())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"status\":\"SUCCESS\"}",
        "{\"status\":\"SUCCESS\",\"answer\":{\"transactions\":[{}]}}",
        "{\"status\":\"SUCCESS\",\"answer\":{\"transactions\":[{\"uuid\":\"u1\",\"amount\":51.24}]}}"})
    void whatIsNoAnswerIsNone(String text) {
        assertThat(OrderAnswer.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"51.24, TEST, EUR, ", "51.25, TEST, EUR, AMOUNT", "51.24, PRODUCTION, EUR, MODE", "51.24, TEST, USD, CURRENCY"})
    void isComparedWithWhatWasAskedFor(String asked, String mode, String currency, CardRefusal.Reason reason) {
        OrderAnswer.Transaction told = new OrderAnswer.Transaction("u1", "DEBIT", "CAPTURED", mode, Money.of("51.24"), currency);

        assertThat(told.mismatch(SHOP, Money.of(asked)).orElse(null)).isEqualTo(reason);
    }
}
