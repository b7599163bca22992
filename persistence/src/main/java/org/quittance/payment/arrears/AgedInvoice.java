package org.quittance.payment.arrears;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * An open invoice, or an entry of costs or interest, with its age.
 *
 * @param number   of the invoice; of costs and interest what they are for
 * @param late     days since its due date; 0 or less while it can be paid in time
 * @param lastStep kind of the last act sent about it, null for none
 */
public record AgedInvoice(String customerNumber, String customerName, String number, LocalDate issueDate, LocalDate dueDate,
        long late, AgeBand band, Money gross, Money remaining, StepKind lastStep) {
}
