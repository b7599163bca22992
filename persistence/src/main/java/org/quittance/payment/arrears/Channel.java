package org.quittance.payment.arrears;

/** How an act reaches the customer. */
public enum Channel {
    /** The letter is in the customer's space and an e-mail tells so; on paper to who wants paper or has no address. */ EMAIL,
    /** A letter by post, whatever the customer accepts. */ PAPER
}
