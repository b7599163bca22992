package org.quittance.payment;

/** A customer lets a bank account be debited, or another one than before, as of this transaction. */
public record MandateSigned(long signatureId) {
}
