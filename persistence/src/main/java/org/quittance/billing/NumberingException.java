package org.quittance.billing;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** Numbers follow the dates: a series that reached a day numbers nothing of an earlier one. */
@ApplicationException(rollback = true)
public class NumberingException extends RuntimeException {

    private final LocalDate last;

    public NumberingException(String series, LocalDate date, LocalDate last) {
        super("series " + series + " reached " + last + " and cannot number " + date);
        this.last = last;
    }

    public LocalDate last() {
        return last;
    }
}
