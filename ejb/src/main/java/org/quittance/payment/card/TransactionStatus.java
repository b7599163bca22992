package org.quittance.payment.card;

import java.util.Optional;
import org.quittance.payment.CardOutcome;

/** The provider's words for how a transaction stands, the same in notifications and answers, and what they mean. */
public enum TransactionStatus {
    ACCEPTED(CardOutcome.PAID),
    AUTHORISED(CardOutcome.PAID),
    CAPTURED(CardOutcome.PAID),
    INITIAL(CardOutcome.PENDING),
    AUTHORISED_TO_VALIDATE(CardOutcome.PENDING),
    WAITING_AUTHORISATION(CardOutcome.PENDING),
    WAITING_AUTHORISATION_TO_VALIDATE(CardOutcome.PENDING),
    WAITING_FOR_PAYMENT(CardOutcome.PENDING),
    PRE_AUTHORISED(CardOutcome.PENDING),
    UNDER_VERIFICATION(CardOutcome.PENDING),
    SUSPENDED(CardOutcome.PENDING),
    REFUSED(CardOutcome.REFUSED),
    CAPTURE_FAILED(CardOutcome.REFUSED),
    CANCELLED(CardOutcome.REFUSED),
    ERROR(CardOutcome.REFUSED),
    ABANDONED(CardOutcome.ABANDONED),
    NOT_CREATED(CardOutcome.EXPIRED),
    EXPIRED(CardOutcome.EXPIRED);

    private final CardOutcome outcome;

    TransactionStatus(CardOutcome outcome) {
        this.outcome = outcome;
    }

    /** Empty for a word that the protocol does not know. */
    public static Optional<CardOutcome> outcome(String word) {
        for (TransactionStatus status : values()) {
            if (status.name().equals(word)) {
                return Optional.of(status.outcome);
            }
        }
        return Optional.empty();
    }
}
