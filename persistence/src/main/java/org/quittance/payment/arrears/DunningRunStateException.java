package org.quittance.payment.arrears;

import jakarta.ejb.ApplicationException;

/** Somebody led a dunning run further before. */
@ApplicationException(rollback = true)
public class DunningRunStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DunningRunStateException(DunningRun.Status status) {
        super("the dunning run is " + status);
    }
}
