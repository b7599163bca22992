package org.quittance.billing;

/**
 * Why a contract could not be billed. A parked contract waits in its run until the cause is mended or staff exclude it;
 * the parameters, in this order, complete the sentence on the page. Days are ISO dates, quantities plain decimals.
 */
public enum ParkingReason {
    /** The period is not over: its readings, exits and prices may still change. Its last day. */
    PERIOD_NOT_OVER,
    /** The load curve has gaps. First day with one; number of days not there; number of steps not there on others. */
    MISSING_LOAD_CURVE,
    /** No reading of the register at 00:00 of a day the period starts or ends on. Day; time class. */
    MISSING_READING,
    /** An index is below the one before it and it is no rollover. Day; time class; index before; index of that day. */
    INDEX_WENT_DOWN,
    /** A register's index in a period cannot even be estimated: no reading at all is known. Day; time class. */
    NO_READING_AT_ALL,
    /** The colour of a Tempo day is not known. Day. */
    NO_TEMPO_COLOUR,
    /** The contract has no off-peak hours yet on a day. Day. */
    NO_OFF_PEAK_HOURS,
    /** No published tariff version prices the contract on a day. Day; what is not priced: heading or measure; time class, only for energy. */
    NO_PRICE_IN_FORCE,
    /** A tax, VAT rate or network tariff has no value on a day. Day; name of the rate. */
    NO_RATE_IN_FORCE,
    /** The account wants one invoice, and another contract of it is parked. Its number. */
    OTHER_OF_ACCOUNT,
    /** The seller has not mandated the operator to write its invoices. None. */
    NO_SELF_BILLING_MANDATE,
    /** A price is billed on some of the days already, by another document. None. */
    BILLED_ALREADY,
    /** The database refuses the draft. The rule that it breaks. */
    REFUSED,
    /** The program failed on this contract: a case for the log and its makers. Message. */
    UNEXPECTED
}
