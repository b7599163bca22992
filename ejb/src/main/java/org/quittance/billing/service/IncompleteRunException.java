package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;
import org.quittance.billing.RunCounts;

/** A run whose contracts are not all invoiced, excluded or parked proves nothing and cannot be issued. */
@ApplicationException(rollback = true)
public class IncompleteRunException extends RuntimeException {

    public IncompleteRunException(String number, RunCounts counts) {
        super("run " + number + ": " + counts);
    }
}
