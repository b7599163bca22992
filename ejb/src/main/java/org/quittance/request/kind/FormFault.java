package org.quittance.request.kind;

/** What is wrong with something filled in. */
public enum FormFault {
    /** Nothing stands where something has to. */ MISSING,
    /** It is not among what can be chosen. */ UNKNOWN,
    /** The day is past. */ TOO_EARLY,
    /** The day is so far off that the year is mistyped. */ TOO_LATE,
    /** More than the invoice says, or nothing. */ AMOUNT,
    /** No number plate. */ PLATE,
    /** The plate opens the barriers already. */ PLATE_TAKEN,
    /** Longer than is kept. */ TOO_LONG,
    /** Neither a day nor an amount. */ UNREADABLE,
    /** What it is about is not any more what it was. */ OUTDATED
}
