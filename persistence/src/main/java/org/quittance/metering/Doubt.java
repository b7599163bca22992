package org.quittance.metering;

/**
 * Why a reading is not believed at once. The parameters, in this order, complete the sentence on the page: days are ISO
 * dates, indexes and quantities plain decimals.
 */
public enum Doubt {
    /** The day is to come. Day. */ FUTURE_DATE,
    /** No meter was in service on the day. Day. */ NO_METER_THEN,
    /** More digits than the register has. Digits. */ TOO_MANY_DIGITS,
    /** Below the reading before, and no rollover. Day before; index before. */ BELOW_PREVIOUS,
    /** Above the reading after. Day after; index after. */ ABOVE_NEXT,
    /** Far more than usual since the reading before. Consumption; most that was expected. */ SPIKE,
    /** Another index is known for the day. Index known. */ CONTRADICTS
}
