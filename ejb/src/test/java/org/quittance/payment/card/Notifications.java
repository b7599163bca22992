package org.quittance.payment.card;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.money.Money;
import org.quittance.operator.CardShop;
import org.quittance.payment.CardAttempt;

/** What the provider would post of a payment of 51.24 EUR, signed after it was altered. */
final class Notifications {

    static final String KEY = "1122334455667788";
    static final CardShop SHOP = new CardShop(URI.create("https://pay.example/form"), URI.create("https://rest.example"),
            "12345678", KEY, "secret", CardShop.Mode.TEST);

    private Notifications() {
    }

    static CardAttempt attempt() {
        return new CardAttempt("token", new CardAttempt.Purpose(1, Money.of("51.24"), List.of()),
                new CardAttempt.Transaction("20261121110025", "000123"), null, Instant.parse("2026-11-21T11:00:25Z"));
    }

    static Notification notification(String status, String uuid, String... changes) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("vads_amount", "5124");
        fields.put("vads_currency", "978");
        fields.put("vads_site_id", "12345678");
        fields.put("vads_ctx_mode", "TEST");
        fields.put("vads_trans_date", "20261121110025");
        fields.put("vads_trans_id", "000123");
        fields.put("vads_trans_status", status);
        fields.put("vads_trans_uuid", uuid);
        fields.put("vads_operation_type", "DEBIT");
        fields.put("vads_extra", "");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return Notification.of(posted(fields, FormSignature.of(fields, KEY)));
    }

    static Map<String, String[]> posted(Map<String, String> fields, String signature) {
        Map<String, String[]> posted = new HashMap<>();
        fields.forEach((name, value) -> posted.put(name, new String[] {value}));
        posted.put("signature", new String[] {signature});
        return posted;
    }
}
