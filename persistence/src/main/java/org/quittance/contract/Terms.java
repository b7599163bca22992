package org.quittance.contract;

import java.time.LocalDate;

/**
 * What every contract agrees on: the offer, how often it is billed and from which day it supplies.
 *
 * @param billedFrom days before were billed by an earlier system and never are by this one
 */
public record Terms(String offerCode, BillingCycle cycle, LocalDate start, LocalDate billedFrom) {

    public Terms {
        if (billedFrom.isBefore(start)) {
            throw new IllegalArgumentException("billed from " + billedFrom + ", before the start on " + start);
        }
    }

    public Terms(String offerCode, BillingCycle cycle, LocalDate start) {
        this(offerCode, cycle, start, start);
    }
}
