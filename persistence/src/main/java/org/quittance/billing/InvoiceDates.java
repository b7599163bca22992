package org.quittance.billing;

import java.time.LocalDate;

/** The date an invoice bears and the last day to pay it. */
public record InvoiceDates(LocalDate invoiced, LocalDate due) {

    public InvoiceDates {
        if (due.isBefore(invoiced)) {
            throw new IllegalArgumentException("due on " + due + ", before the invoice of " + invoiced);
        }
    }
}
