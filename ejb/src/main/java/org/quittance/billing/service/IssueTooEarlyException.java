package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** An invoice gets its number on its date or later, never before: numbers and dates go together. */
@ApplicationException(rollback = true)
public class IssueTooEarlyException extends RuntimeException {

    private final LocalDate date;

    public IssueTooEarlyException(LocalDate date) {
        super("invoices of " + date + " cannot be issued before that day");
        this.date = date;
    }

    public LocalDate date() {
        return date;
    }
}
