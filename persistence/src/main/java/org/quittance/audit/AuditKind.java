package org.quittance.audit;

/** What the audit trail writes down of people. */
public enum AuditKind {
    /** With a password that was right. */ SIGNED_IN,
    /** A sign-in that was refused; the name only if somebody has it, for people type passwords where names belong. */ REFUSED,
    /** A member of staff opened a customer's file; once in half an hour. */ READ,
    /** A member of staff looked as the customer sees it. */ VISIT,
    /** A name, an address, a telephone number, a password. */ CHANGE,
    /** On documents as files. */ CONSENT,
    /** An account number, of which only the end is told. */ BANK,
    /** Who may see a customer. */ DELEGATE,
    /** Of a login. */ ROLE,
    /** What was forgotten of a customer, and what is kept until when. */ ERASURE
}
