package org.quittance.payment.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quittance.money.Money;
import org.quittance.operator.CardShop;
import org.quittance.payment.CardOutcome;
import org.quittance.payment.CardRefusal;

/**
 * What the provider's REST interface answers about an order (V4, {@code Order/Get}). He may know several transactions of
 * one: tries that were refused, the payment, and its refund.
 *
 * @param error the provider's code where he answered with an error, else null
 * @param shopId null where he did not say
 */
public record OrderAnswer(String error, String shopId, List<Transaction> transactions) {

    /** What he answers of an order that nobody has begun to pay. */
    private static final String NOT_FOUND = "PSP_010";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<CardOutcome> WEIGHT = List.of(CardOutcome.PAID, CardOutcome.PENDING, CardOutcome.REFUSED,
            CardOutcome.ABANDONED, CardOutcome.EXPIRED);

    /** @param type {@code DEBIT}, or {@code CREDIT} for money given back */
    public record Transaction(String uuid, String type, String status, String mode, Money amount, String currency) {

        boolean isDebit() {
            return !"CREDIT".equals(type);
        }

        public CardOutcome outcome() {
            return TransactionStatus.outcome(status).orElse(CardOutcome.PENDING);
        }

        /** Where it is not what was asked for. */
        public Optional<CardRefusal.Reason> mismatch(CardShop shop, Money asked) {
            if (!shop.mode().name().equals(mode)) {
                return Optional.of(CardRefusal.Reason.MODE);
            }
            if (!"EUR".equals(currency)) {
                return Optional.of(CardRefusal.Reason.CURRENCY);
            }
            return asked.equals(amount) ? Optional.empty() : Optional.of(CardRefusal.Reason.AMOUNT);
        }
    }

    /** Empty if the text is no answer of this interface. */
    static Optional<OrderAnswer> read(String text) {
        try {
            JsonNode whole = JSON.readTree(text);
            JsonNode answer = whole.path("answer");
            if (!answer.isObject()) {
                return Optional.empty();
            }
            if (!whole.path("status").asText().equals("SUCCESS")) {
                return Optional.of(new OrderAnswer(answer.path("errorCode").asText("?"), null, List.of()));
            }
            List<Transaction> transactions = new ArrayList<>();
            for (JsonNode one : answer.path("transactions")) {
                if (!one.path("uuid").isTextual() || !one.path("amount").isIntegralNumber()) {
                    return Optional.empty();
                }
                transactions.add(transaction(one));
            }
            return Optional.of(new OrderAnswer(null, answer.path("shopId").asText(null), transactions));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Transaction transaction(JsonNode one) {
        return new Transaction(one.path("uuid").asText(), one.path("operationType").asText("DEBIT"),
                one.path("detailedStatus").asText(), one.path("orderDetails").path("mode").asText(),
                new Money(one.path("amount").longValue()), one.path("currency").asText());
    }

    /** Whether the provider says that he knows nothing of it. */
    public boolean isUnknown() {
        return NOT_FOUND.equals(error) || error == null && transactions.isEmpty();
    }

    /** The transaction that decides: the payment if there is one; empty if nobody tried to pay. */
    public Optional<Transaction> payment() {
        return transactions.stream().filter(Transaction::isDebit)
                .min(Comparator.comparingInt(one -> WEIGHT.indexOf(one.outcome())));
    }

    /** What of the payment was given back: all of it if it was cancelled before it was taken, or what was credited afterwards. */
    public Money givenBack(String uuid) {
        return transactions.stream().filter(one -> !one.isDebit() && one.outcome() == CardOutcome.PAID
                        || one.isDebit() && one.uuid().equals(uuid) && "CANCELLED".equals(one.status()))
                .map(Transaction::amount).reduce(Money.ZERO, Money::plus);
    }
}
