package org.quittance.metering.service;

import jakarta.ejb.ApplicationException;
import org.quittance.metering.Reading;

/** Somebody else has decided before, about the reading or about another one of the same register and day. */
@ApplicationException(rollback = true)
public class ReadingDecidedException extends RuntimeException {

    private final Reading.Status status;
    private final transient Reading.Entry decision;
    private final boolean another;

    /** @param another whether it is not the reading that was asked for */
    ReadingDecidedException(Reading reading, boolean another) {
        super("reading " + reading.id() + " is " + reading.status());
        this.status = reading.status();
        this.decision = reading.decision() == null && another ? reading.entry() : reading.decision();
        this.another = another;
    }

    /** Whether the decision was about another reading of the same register and day. */
    public boolean isOfAnother() {
        return another;
    }

    public Reading.Status status() {
        return status;
    }

    /** Null if nobody had to decide. */
    public Reading.Entry decision() {
        return decision;
    }
}
