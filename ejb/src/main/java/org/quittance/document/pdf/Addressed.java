package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.Locale;
import org.quittance.document.pdf.InvoiceDocument.Recipient;
import org.quittance.document.pdf.InvoiceDocument.Seller;

/**
 * What every letter of the operator begins with.
 *
 * @param date     the day on which it is made, printed on it
 * @param language French unless it is English
 */
public record Addressed(Seller seller, Recipient recipient, LocalDate date, Locale language) {

    Addressed on(LocalDate otherDate) {
        return new Addressed(seller, recipient, otherDate, language);
    }
}
