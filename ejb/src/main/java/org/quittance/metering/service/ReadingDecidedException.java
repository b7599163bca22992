package org.quittance.metering.service;

import jakarta.ejb.ApplicationException;
import org.quittance.metering.Reading;

/** Somebody else has decided about the reading before. */
@ApplicationException(rollback = true)
public class ReadingDecidedException extends RuntimeException {

    private final Reading.Status status;
    private final transient Reading.Entry decision;

    ReadingDecidedException(Reading reading) {
        super("reading " + reading.id() + " is " + reading.status());
        this.status = reading.status();
        this.decision = reading.decision();
    }

    public Reading.Status status() {
        return status;
    }

    /** Null if nobody had to decide. */
    public Reading.Entry decision() {
        return decision;
    }
}
