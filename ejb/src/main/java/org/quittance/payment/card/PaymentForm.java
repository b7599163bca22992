package org.quittance.payment.card;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.money.Money;
import org.quittance.operator.CardShop;
import org.quittance.payment.CardAttempt;

/** What the browser posts to the provider's page, signed. */
public final class PaymentForm {

    /** Euro, by number (ISO 4217). */
    static final String EURO = "978";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private PaymentForm() {
    }

    /** How the provider writes a moment. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** What the provider is asked about afterwards: unlike a transaction's number it never returns. */
    public static String order(CardAttempt.Transaction transaction) {
        return transaction.date() + "-" + transaction.id();
    }

    /** Where the provider leads the browser, and tells the outcome. @param language of his page, {@code fr} or {@code en} */
    public record Ways(String returnUrl, String notificationUrl, String language) {
    }

    /** All fields by name, {@code signature} among them. */
    public static Map<String, String> fields(CardShop shop, CardAttempt.Transaction transaction, Money amount, Ways ways) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("vads_version", "V2");
        fields.put("vads_ctx_mode", shop.mode().name());
        fields.put("vads_site_id", shop.siteId());
        fields.put("vads_trans_date", transaction.date());
        fields.put("vads_trans_id", transaction.id());
        fields.put("vads_page_action", "PAYMENT");
        fields.put("vads_action_mode", "INTERACTIVE");
        fields.put("vads_payment_config", "SINGLE");
        fields.put("vads_amount", String.valueOf(amount.cents()));
        fields.put("vads_currency", EURO);
        fields.put("vads_order_id", order(transaction));
        fields.put("vads_language", ways.language());
        fields.put("vads_return_mode", "NONE");
        fields.put("vads_url_return", ways.returnUrl());
        fields.put("vads_url_check", ways.notificationUrl());
        fields.put("signature", FormSignature.of(fields, shop.key()));
        return fields;
    }
}
