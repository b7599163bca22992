package org.quittance.installation.service;

/** What cannot be done with the operator's accounts. */
public enum AccountFault {
    /** Staff have to tell one account from another. */ NAME,
    /** No IBAN, of the wrong length, or its check digits do not fit. */ IBAN,
    /** Nothing is debited and transferred there as in the SEPA. */ OUTSIDE_SEPA,
    /** There is such an account already, or was. */ IBAN_KNOWN,
    /** Neither eight nor eleven characters, or of another country than the account. */ BIC,
    /** No ledger account below 512, where banks are. */ LEDGER,
    /** It has begun already, and what was done under it stands. */ PAST,
    /** The operator does not hold the account on every day of the use. */ NOT_HELD,
    /** The account is used on that day, or will be. */ USED,
    /** It would end before it begins. */ BEFORE_BEGINNING
}
