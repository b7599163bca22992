package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;

/** All contracts of the run are parked or excluded: nothing would be issued. */
@ApplicationException(rollback = true)
public class EmptyRunException extends RuntimeException {

    public EmptyRunException(String number) {
        super("run " + number + " has no invoice");
    }
}
