package org.quittance.payment;

/** What the provider says of a payment by card, in the few words that matter to an account. */
public enum CardOutcome {
    /** Authorised or captured: the money comes. */ PAID,
    /** The bank or the provider said no. */ REFUSED,
    /** The customer left the page. */ ABANDONED,
    /** The provider knows no payment, or let it lapse. */ EXPIRED,
    /** The provider knows it and has not decided. */ PENDING,
    /** The provider was asked and did not answer. */ UNANSWERED
}
