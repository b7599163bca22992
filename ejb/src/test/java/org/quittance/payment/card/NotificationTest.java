package org.quittance.payment.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.payment.card.Notifications.SHOP;
import static org.quittance.payment.card.Notifications.notification;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardOutcome;
import org.quittance.payment.CardRefusal;

class NotificationTest {

    @Test
    void believesWhatIsSignedAndSaysWhatWasAskedFor() {
        Notification told = notification("AUTHORISED", "u1");

        assertThat(told.doubt(SHOP)).isEmpty();
        assertThat(told.mismatch(Money.of("51.24"))).isEmpty();
        assertThat(told.transaction()).isEqualTo(new CardAttempt.Transaction("20261121110025", "000123"));
        assertThat(told.uuid()).isEqualTo("u1");
    }

    @ParameterizedTest
    @CsvSource({"vads_site_id, 87654321, SITE", "vads_site_id, '', SITE", "vads_ctx_mode, PRODUCTION, MODE",
        "vads_ctx_mode, test, MODE", "vads_trans_status, PAID, STATUS", "vads_trans_status, '', STATUS"})
    void doubtsWhatIsSignedButNotForUs(String field, String value, CardRefusal.Reason reason) {
        assertThat(notification("AUTHORISED", "u1", field, value).doubt(SHOP)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"vads_amount, 5123, AMOUNT", "vads_amount, 05124, AMOUNT", "vads_amount, '', AMOUNT",
        "vads_currency, 840, CURRENCY", "vads_currency, EUR, CURRENCY"})
    void findsWhatWasNotAskedFor(String field, String value, CardRefusal.Reason reason) {
        assertThat(notification("AUTHORISED", "u1", field, value).mismatch(Money.of("51.24"))).contains(reason);
    }

    /** An empty field is signed like any other: without it the signature is wrong. */
    @Test
    void doubtsWhatLostAFieldOnTheWay() {
        Notification told = notification("AUTHORISED", "u1");
        Map<String, String[]> posted = new HashMap<>(Notifications.posted(told.fields(), told.signature()));
        posted.remove("vads_extra");

        assertThat(Notification.of(posted).doubt(SHOP)).contains(CardRefusal.Reason.SIGNATURE);
        posted.remove("signature");
        assertThat(Notification.of(posted).doubt(SHOP)).contains(CardRefusal.Reason.SIGNATURE);
    }

    @Test
    void readsNothingThatIsNotTheProviders() {
        Map<String, String[]> posted = new HashMap<>(Notifications.posted(Map.of("vads_amount", "1"), "s"));
        posted.put("amount", new String[] {"2"});

        assertThat(Notification.of(posted).fields()).containsOnlyKeys("vads_amount");
    }

    @ParameterizedTest
    @CsvSource({"AUTHORISED, PAID", "CAPTURED, PAID", "ACCEPTED, PAID", "REFUSED, REFUSED", "CANCELLED, REFUSED",
        "ABANDONED, ABANDONED", "EXPIRED, EXPIRED", "NOT_CREATED, EXPIRED", "AUTHORISED_TO_VALIDATE, PENDING",
        "WAITING_AUTHORISATION, PENDING", "UNDER_VERIFICATION, PENDING"})
    void knowsTheProvidersWords(String status, CardOutcome outcome) {
        assertThat(notification(status, "u1").outcome()).contains(outcome);
    }

    @Test
    void aRepetitionHasTheSameDigestAndNothingElseHas() {
        assertThat(notification("AUTHORISED", "u1").digest()).isEqualTo(notification("AUTHORISED", "u1").digest())
                .isNotEqualTo(notification("CAPTURED", "u1").digest());
    }
}
