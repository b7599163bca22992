package org.quittance.payment;

import jakarta.ejb.ApplicationException;

/** A payment by card is in a state that does not allow what was asked for. */
@ApplicationException(rollback = true)
public class CardStateException extends RuntimeException {

    private final CardAttempt.State state;

    public CardStateException(CardAttempt.State state) {
        super("the payment by card is " + state);
        this.state = state;
    }

    public CardAttempt.State state() {
        return state;
    }
}
