package org.quittance.metering.importing;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.quittance.metering.Flow;

/**
 * One line of a load curve, each column understood.
 *
 * @param end of the step, on the clock of the place
 * @param offset as written in the file, or null where the file leaves it to the reader
 * @param stepMinutes 0 while a file that does not write it has still to tell it by its next lines
 * @param watts mean power of the step, {@link #EMPTY} where the file has no value
 */
record CurveLine(long number, String text, String deliveryPoint, Flow flow, LocalDateTime end, ZoneOffset offset,
               int stepMinutes, int watts) implements Serializable {

    static final int EMPTY = -1;

    /** The lines of one delivery point and flow follow each other in time. */
    String series() {
        return deliveryPoint + flow;
    }

    CurveLine lasting(int minutes) {
        return new CurveLine(number, text, deliveryPoint, flow, end, offset, minutes, watts);
    }
}
