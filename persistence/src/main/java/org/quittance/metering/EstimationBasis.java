package org.quittance.metering;

/** What an estimate was made from, the best first. */
public enum EstimationBasis {
    /** The readings before and after, by days. */ BETWEEN_READINGS,
    /** The same days a year earlier. */ LAST_YEAR,
    /** The customer's own average of a day. */ OWN_AVERAGE,
    /** What a usual customer of the offer consumes in each month. */ OFFER_PROFILE
}
