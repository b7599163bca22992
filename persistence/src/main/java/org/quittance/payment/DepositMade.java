package org.quittance.payment;

/** What waited to be carried to the bank is on a slip, as of this transaction. */
public record DepositMade(long depositId) {
}
