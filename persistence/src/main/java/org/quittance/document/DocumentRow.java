package org.quittance.document;

import java.time.LocalDate;

/** A document as lists show it. @param contractNumber null if it is of no contract, or of several */
public record DocumentRow(Long id, Document.Kind kind, String reference, String contractNumber, LocalDate dated) {
}
