package org.quittance.billing;

import java.time.LocalDate;
import org.quittance.money.Money;

/** A numbered document that the customer owes or has credit by. @param contracts their numbers; a document may bill several */
public record IssuedInvoice(String number, InvoiceKind kind, boolean published, LocalDate issueDate, LocalDate dueDate,
        String customerNumber, String buyer, String contracts, Money gross) {
}
