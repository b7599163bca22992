package org.quittance.metering.service;

import jakarta.ejb.ApplicationException;
import org.quittance.metering.plausibility.Doubted;

/** No meter can have shown this index on this day; nothing was stored. */
@ApplicationException(rollback = true)
public class ImpossibleReadingException extends RuntimeException {

    private final transient Doubted doubt;

    ImpossibleReadingException(Doubted doubt) {
        super(doubt.toString());
        this.doubt = doubt;
    }

    public Doubted doubt() {
        return doubt;
    }
}
