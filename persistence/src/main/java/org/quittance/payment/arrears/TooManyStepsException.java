package org.quittance.payment.arrears;

import jakarta.ejb.ApplicationException;

/** A policy has a few steps. */
@ApplicationException(rollback = true)
public class TooManyStepsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyStepsException(int steps) {
        super(steps + " steps, more than " + DunningPolicy.MOST_STEPS);
    }
}
