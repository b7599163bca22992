package org.quittance.accounting;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** The books are validated until a day already. */
@ApplicationException(rollback = true)
public class DayValidatedException extends RuntimeException {

    private final LocalDate last;

    public DayValidatedException(LocalDate last) {
        super("validated until " + last);
        this.last = last;
    }

    /** The last day validated. */
    public LocalDate last() {
        return last;
    }
}
