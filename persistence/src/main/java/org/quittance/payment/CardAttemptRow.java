package org.quittance.payment;

import java.time.Instant;
import org.quittance.money.Money;

/**
 * A payment by card as staff see it.
 *
 * @param startedBy null for somebody who was not signed in
 */
public record CardAttemptRow(Long id, Instant startedAt, String customerNumber, String accountNumber, Money amount,
        CardAttempt.State state, String transactionDate, String transactionId, String transactionUuid, String startedBy,
        CardAttempt.Source toldBy, Instant toldAt, Instant nextQuestionAt, String refundBy, Instant refundedAt,
        Money refunded) {

    /** What can still be given back. */
    public Money left() {
        return amount.minus(refunded);
    }

    /** As the provider's own pages name it. */
    public String order() {
        return transactionDate + "-" + transactionId;
    }
}
