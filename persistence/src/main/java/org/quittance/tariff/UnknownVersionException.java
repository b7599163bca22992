package org.quittance.tariff;

import jakarta.ejb.ApplicationException;

/** There is no such version, or no longer: somebody has deleted the draft. */
@ApplicationException(rollback = true)
public class UnknownVersionException extends RuntimeException {

    public UnknownVersionException(long id) {
        super("no version " + id);
    }
}
