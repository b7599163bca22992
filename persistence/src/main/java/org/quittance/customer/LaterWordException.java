package org.quittance.customer;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** A word that a customer said before begins on a later day, so that this one would count for nothing. */
@ApplicationException(rollback = true)
public class LaterWordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate since;

    public LaterWordException(String customerNumber, LocalDate since) {
        super("customer " + customerNumber + " said otherwise from " + since + " on");
        this.since = since;
    }

    /** First day of that word. */
    public LocalDate since() {
        return since;
    }
}
