package org.quittance.metering.service;

import java.util.List;
import org.quittance.contract.WaterContract;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.WaterInterval;

/**
 * What a water contract used, as far as its meters were read.
 *
 * @param meter     the serial number of the meter in service, or of the last one of an ended contract; null if there is none
 * @param intervals between two readings each, in order of time
 * @param readings  the latest first
 */
public record WaterUse(
        WaterContract contract, String meter, List<WaterInterval> intervals, List<Shown> readings) {

    /** @param meter its serial number */
    public record Shown(String meter, IndexReading reading) {
    }

    /** Null as long as the meter was not read. */
    public IndexReading latest() {
        return readings.isEmpty() ? null : readings.get(0).reading();
    }
}
