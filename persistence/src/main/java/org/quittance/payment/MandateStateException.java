package org.quittance.payment;

import jakarta.ejb.ApplicationException;

/** The mandate ended, or is not at a point where this can be done. */
@ApplicationException(rollback = true)
public class MandateStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Mandate.State state;

    public MandateStateException(String umr, Mandate.State state) {
        super("mandate " + umr + " is " + state);
        this.state = state;
    }

    public Mandate.State state() {
        return state;
    }
}
