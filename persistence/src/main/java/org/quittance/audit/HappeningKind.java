package org.quittance.audit;

/** What the history of a customer is made of. */
public enum HappeningKind {
    /** Also credit notes, from their issue on. */ INVOICE,
    /** Also what the bank took back, and what was refunded. */ PAYMENT,
    READING,
    /** When it was booked, and when it was cancelled. */ APPOINTMENT,
    /** Written to the customer. */ NOTICE,
    /** Of whoever may see the customer, also refused ones. */ SIGN_IN,
    /** The file opened, the space looked at as the customer sees it. */ STAFF,
    /** Details, consents, bank accounts, delegations. */ CHANGE
}
