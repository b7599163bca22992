package org.quittance.metering.importing;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.quittance.metering.Flow;

/**
 * One line of an R63 file, each column understood.
 *
 * @param end of the step, on the clock of the place
 * @param offset as written in the file, or null where the file leaves it to the reader
 * @param watts mean power of the step, {@link #EMPTY} where the file has no value
 */
record R63Line(long number, String text, String deliveryPoint, Flow flow, LocalDateTime end, ZoneOffset offset,
               int stepMinutes, int watts) implements Serializable {

    static final int EMPTY = -1;

    /** The lines of one delivery point and flow follow each other in time. */
    String series() {
        return deliveryPoint + flow;
    }
}
