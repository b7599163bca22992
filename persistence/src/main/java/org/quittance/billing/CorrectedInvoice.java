package org.quittance.billing;

import java.time.LocalDate;

/** An earlier document that a credit is about, as it must be named. */
public record CorrectedInvoice(String number, LocalDate issueDate) {
}
