package org.quittance.payment;

/**
 * A direct debit came back, or was never taken.
 *
 * @param paymentEntryId the account's payment that was undone; null if there was none
 */
public record DebitReturned(long collectionId, Long paymentEntryId, String reasonCode) {
}
