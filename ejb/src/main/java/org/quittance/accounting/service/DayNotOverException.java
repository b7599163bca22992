package org.quittance.accounting.service;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** More may be posted on the day: it is not over. */
@ApplicationException(rollback = true)
public class DayNotOverException extends RuntimeException {

    public DayNotOverException(LocalDate day) {
        super(day + " is not over");
    }
}
