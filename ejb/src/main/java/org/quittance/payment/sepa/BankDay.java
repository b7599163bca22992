package org.quittance.payment.sepa;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as banks write it (ISODate): some add the zone, which says nothing of the day. */
public final class BankDay {

    private BankDay() {
    }

    /** @throws java.time.format.DateTimeParseException if it is none */
    public static LocalDate parse(String text) {
        return LocalDate.parse(text.strip(), DateTimeFormatter.ISO_DATE);
    }
}
