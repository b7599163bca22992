package org.quittance.contract;

/** The seller of a contract lets the operator write its invoices, as of this transaction. */
public record MandateGiven(long contractId) {
}
