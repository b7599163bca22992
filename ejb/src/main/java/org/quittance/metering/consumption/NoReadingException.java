package org.quittance.metering.consumption;

import java.time.LocalDate;
import org.quittance.contract.TimeClass;

/** A consumption is asked for that no reading encloses. No fault of the program, so no stack. */
public final class NoReadingException extends RuntimeException {

    private final transient LocalDate day;
    private final TimeClass timeClass;

    public NoReadingException(LocalDate day, TimeClass timeClass) {
        super("no reading of " + timeClass + " for " + day, null, false, false);
        this.day = day;
        this.timeClass = timeClass;
    }

    public LocalDate day() {
        return day;
    }

    public TimeClass timeClass() {
        return timeClass;
    }
}
