package org.quittance.payment;

/** How money changes hands. */
public enum PaymentMethod {
    TRANSFER,
    CHEQUE,
    CASH,
    CARD,
    DIRECT_DEBIT,
    /** Energy voucher of the state (chèque énergie). */ VOUCHER,
    /** Set against what the operator owes the customer. */ SET_OFF
}
