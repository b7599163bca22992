package org.quittance.metering.service;

import java.util.List;
import org.quittance.metering.Reading;

/** A reading to decide about. @param history all readings of its register, the latest day first */
public record ReadingFile(HeldReading subject, List<Reading> history) {

    public Reading reading() {
        return subject.reading();
    }
}
