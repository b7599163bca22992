package org.quittance.billing;

import jakarta.ejb.ApplicationException;

/** The run is not at a point where this can be done; somebody else may have been faster. */
@ApplicationException(rollback = true)
public class RunStateException extends RuntimeException {

    private final BillingRun.Status status;

    public RunStateException(String number, BillingRun.Status status) {
        super("run " + number + " is " + status);
        this.status = status;
    }

    public BillingRun.Status status() {
        return status;
    }
}
