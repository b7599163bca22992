package org.quittance.payment;

/** The provider's transfer of card payments came in, in this transaction. */
public record CardsSettled(long settlementId) {
}
