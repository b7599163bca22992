package org.quittance.payment.card;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quittance.document.Sha256;
import org.quittance.money.Money;
import org.quittance.operator.CardShop;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardOutcome;
import org.quittance.payment.CardRefusal;

/** What somebody posted to us in the provider's name; believed only as far as it is signed and says what we asked for. */
public record Notification(Map<String, String> fields, String signature) {

    /** Keeps the provider's fields, empty ones too, and nothing else that was posted. */
    public static Notification of(Map<String, String[]> parameters) {
        Map<String, String> fields = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(FormSignature.PREFIX)) {
                fields.put(name, values[0]);
            }
        });
        String[] signature = parameters.get("signature");
        return new Notification(fields, signature == null ? null : signature[0]);
    }

    /** What makes it unworthy of belief, whatever payment it names; empty if nothing does. */
    public Optional<CardRefusal.Reason> doubt(CardShop shop) {
        if (!FormSignature.matches(fields, shop.key(), signature)) {
            return Optional.of(CardRefusal.Reason.SIGNATURE);
        }
        if (!shop.siteId().equals(field("site_id"))) {
            return Optional.of(CardRefusal.Reason.SITE);
        }
        if (!shop.mode().name().equals(field("ctx_mode"))) {
            return Optional.of(CardRefusal.Reason.MODE);
        }
        return outcome().isEmpty() ? Optional.of(CardRefusal.Reason.STATUS) : Optional.empty();
    }

    /** Where what it says is not what was asked for; empty if it is. */
    public Optional<CardRefusal.Reason> mismatch(Money asked) {
        if (!PaymentForm.EURO.equals(field("currency"))) {
            return Optional.of(CardRefusal.Reason.CURRENCY);
        }
        return String.valueOf(asked.cents()).equals(field("amount")) ? Optional.empty()
                : Optional.of(CardRefusal.Reason.AMOUNT);
    }

    public CardAttempt.Transaction transaction() {
        return new CardAttempt.Transaction(field("trans_date"), field("trans_id"));
    }

    /** The provider's own name of the transaction, null if it told none. */
    public String uuid() {
        return field("trans_uuid");
    }

    /** As the provider says it. */
    public String status() {
        return field("trans_status");
    }

    public String cents() {
        return field("amount");
    }

    /** Whether it tells of money given back, not of a payment. */
    public boolean isCredit() {
        return "CREDIT".equals(field("operation_type"));
    }

    public Optional<CardOutcome> outcome() {
        return TransactionStatus.outcome(status());
    }

    /** The same for the same content, whoever repeats it. */
    public String digest() {
        return Sha256.of((fields + "+" + signature).getBytes(StandardCharsets.UTF_8));
    }

    /** Null where there is none or an empty one. */
    private String field(String name) {
        String value = fields.get(FormSignature.PREFIX + name);
        return value == null || value.isEmpty() ? null : value;
    }
}
