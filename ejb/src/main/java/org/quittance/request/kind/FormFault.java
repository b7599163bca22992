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
    /** The index that is contested. */ SAME_INDEX,
    /** No such place is known, or more than one. */ NO_PLACE,
    /** Staff have to look at the place first: it has never had such a contract. */ NEW_PLACE,
    /** Somebody has a contract there. */ PLACE_TAKEN,
    /** Nobody has such a contract there. */ NOBODY_THERE,
    /** No customer has this reference and this name. */ NO_CUSTOMER,
    /** No e-mail address. */ EMAIL,
    /** No SIREN: nine digits, the last one a check digit. */ SIREN,
    /** Supply begins before the time to withdraw is over, and nobody wished it to. */ TOO_SOON,
    /** A French postcode has five digits. */ POSTCODE,
    /** The meter counts by the classes of one option, and sends nothing that tells those of another. */ READ_BY_INDEX,
    /** Longer than is kept. */ TOO_LONG,
    /** Neither a day, an amount nor an index. */ UNREADABLE,
    /** What it is about is not any more what it was. */ OUTDATED,
    /** The day is to come. */ NOT_YET,
    /** The customer has attached nothing. */ NO_DOCUMENT,
    /** The meter is still the one that was there. */ NOT_SWAPPED,
    /** The signed paper is not back. */ UNSIGNED
}
