package org.quittance.payment;

import java.time.LocalDate;
import java.util.Comparator;
import org.quittance.money.Money;

/**
 * An invoice or a fee invoice that is not settled.
 *
 * @param id  of the invoice, or of the first entry of the fee invoice
 * @param fee whether it charges costs or interest
 */
public record OpenDocument(long id, boolean fee, String number, LocalDate dueDate, Money remaining) {

    public static final Comparator<OpenDocument> FIRST_TO_PAY =
            Comparator.comparing(OpenDocument::dueDate).thenComparing(OpenDocument::number);

    public static OpenDocument of(InvoiceBalance invoice) {
        return new OpenDocument(invoice.id(), false, invoice.number(), invoice.dueDate(), invoice.remaining());
    }
}
