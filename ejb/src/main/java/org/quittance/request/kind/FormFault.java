package org.quittance.request.kind;

/** What is wrong with something filled in. */
public enum FormFault {
    /** Nothing stands where something has to. */ MISSING,
    /** It is not among what can be chosen. */ UNKNOWN,
    /** The day is past. */ TOO_EARLY,
    /** The day is so long ago that staff have to look into it. */ LONG_AGO,
    /** The day is so far off that the year is mistyped. */ TOO_LATE,
    /** More than the invoice says, or nothing. */ AMOUNT,
    /** No number plate. */ PLATE,
    /** The plate opens the barriers already. */ PLATE_TAKEN,
    /** More digits than the meter has. */ INDEX,
    /** The day of the index is to come. */ INDEX_TO_COME,
    /** A French postcode has five digits. */ POSTCODE,
    /** Longer than is kept. */ TOO_LONG,
    /** Neither a day, an amount nor an index. */ UNREADABLE,
    /** What it is about is not any more what it was. */ OUTDATED
}
