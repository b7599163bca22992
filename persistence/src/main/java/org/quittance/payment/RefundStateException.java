package org.quittance.payment;

import jakarta.ejb.ApplicationException;

/** The refund, or its file, is elsewhere by now. */
@ApplicationException(rollback = true)
public class RefundStateException extends RuntimeException {

    private final transient Refund.State state;

    RefundStateException(String refund, Refund.State state) {
        super("refund " + refund + " is " + state);
        this.state = state;
    }

    public Refund.State state() {
        return state;
    }
}
