package org.quittance.payment;

import java.time.Instant;
import java.util.Optional;
import org.quittance.money.Money;

/**
 * A notification, or an answer, that was not believed. Of what it said only what tells the payment is kept, nothing of the
 * person or the card.
 *
 * @param attemptId null if it names none of ours
 * @param cents what it said was paid, as it said it
 * @param times how often the same was told
 */
public record CardRefusal(Long id, Long attemptId, Reason reason, String transactionDate, String transactionId,
        String transactionStatus, String cents, int times, Instant firstAt, Instant lastAt) {

    /** What it said was paid; empty if that is no amount. */
    public Optional<Money> amount() {
        return cents != null && cents.matches("\\d{1,12}") ? Optional.of(new Money(Long.parseLong(cents))) : Optional.empty();
    }

    public enum Reason {
        /** Not signed with our key: it does not come from the provider. */ SIGNATURE,
        /** Another shop's. */ SITE,
        /** A test in production, or the other way round. */ MODE,
        /** Another amount than was asked for. */ AMOUNT,
        /** Not in euros. */ CURRENCY,
        /** No payment of ours has this date and number. */ TRANSACTION,
        /** A status that the protocol does not know. */ STATUS,
        /** A second payment of what is paid already: the customer paid twice at the provider's. */ SECOND,
        /** What is paid is told not to be: undone at the provider's without us. */ CONTRADICTION
    }
}
