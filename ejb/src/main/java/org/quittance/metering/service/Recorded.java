package org.quittance.metering.service;

import org.quittance.metering.Reading;
import org.quittance.metering.plausibility.Doubted;

/**
 * What became of an index that somebody told.
 *
 * @param reading as it is stored now
 * @param doubt   why it is held, null if it is in force
 * @param known   whether the same index of the day was there already, so that nothing was stored
 */
public record Recorded(Reading reading, Doubted doubt, boolean known) {

    public boolean isHeld() {
        return reading.status() == Reading.Status.HELD;
    }
}
