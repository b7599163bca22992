package org.quittance.payment.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.money.Money;
import org.quittance.payment.CardAttempt;

class PaymentFormTest {

    @Test
    void saysAllThatTheProtocolAsksForAndSignsIt() {
        Map<String, String> fields = PaymentForm.fields(Notifications.SHOP,
                new CardAttempt.Transaction("20261121110025", "000123"), Money.of("1325.67"),
                new PaymentForm.Ways("https://portal.example/pay-result?attempt=t", "https://portal.example/card/notification",
                        "fr"));

        assertThat(fields).containsEntry("vads_version", "V2").containsEntry("vads_ctx_mode", "TEST")
                .containsEntry("vads_site_id", "12345678").containsEntry("vads_trans_date", "20261121110025")
                .containsEntry("vads_trans_id", "000123").containsEntry("vads_page_action", "PAYMENT")
                .containsEntry("vads_action_mode", "INTERACTIVE").containsEntry("vads_payment_config", "SINGLE")
                .containsEntry("vads_amount", "132567").containsEntry("vads_currency", "978")
                .containsEntry("vads_order_id", "20261121110025-000123");
        assertThat(FormSignature.matches(fields, Notifications.KEY, fields.get("signature"))).isTrue();
    }

    /** Half past midnight in Paris in winter. */
    @Test
    void writesMomentsInUtc() {
        assertThat(PaymentForm.moment(Instant.parse("2026-11-20T23:30:05Z"))).isEqualTo("20261120233005");
    }
}
