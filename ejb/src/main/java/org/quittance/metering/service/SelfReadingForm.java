package org.quittance.metering.service;

import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Reading;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.plausibility.ExpectedRange;

/**
 * What a customer may tell of a contract today.
 *
 * @param meter     its serial number
 * @param registers those that people read, in the order of tables; empty if the meter sends its load curve or there is none
 * @param latest    the readings of these registers, the latest day first, whatever became of them
 */
public record SelfReadingForm(Contract contract, SelfReadingWindow window, String meter, List<OfRegister> registers,
        List<Reading> latest) {

    /**
     * @param last     null if it was never read
     * @param expected null if it was never read
     */
    public record OfRegister(long id, Flow flow, TimeClass timeClass, int digits, IndexReading last,
            ExpectedRange expected) {
    }
}
