package org.quittance.document.pdf;

import java.time.LocalDate;
import org.quittance.document.pdf.InvoiceDocument.Supply;

/** Says that a customer is supplied at an address on the day it is made, and since when. */
public record ProofOfAddress(Addressed to, Supply supply, LocalDate since) {
}
