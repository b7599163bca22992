package org.quittance.request;

/** What is asked for. */
public enum RequestKind {
    /** A contract shall end. */ TERMINATION,
    /** A contract shall end because the customer lives elsewhere from then on. */ MOVE_OUT,
    /** A contract shall begin, where the customer lives or anywhere else. */ NEW_CONTRACT,
    /** A contract shall go to somebody else who lives there. */ HOLDER,
    /** An invoice, or the reading it bills, is contested; that part is not dunned meanwhile. */ COMPLAINT,
    /** What is owed shall be paid in instalments. */ INSTALMENTS,
    /** Another number plate shall open the barriers. */ PLATES,
    /** Another subscribed power from a day on. */ POWER,
    /** Other off-peak hours from a day on. */ OFF_PEAK,
    /** Electricity by other classes of time from a day on. */ OPTION,
    /** A repaired leak shall not be billed. */ LEAK,
    /** A reading is contested; what it billed is not dunned meanwhile. */ READING,
    /** A meter is broken or doubted and shall be exchanged. */ METER,
    /** Whatever else; answered by a message. */ QUESTION
}
