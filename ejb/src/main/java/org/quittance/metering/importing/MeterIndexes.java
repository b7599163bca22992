package org.quittance.metering.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.quittance.metering.ReadingOrigin;

/**
 * The indexes of a meter as a day begins.
 *
 * @param point reference of the service point
 * @param meter serial number, empty where the file leaves it out
 * @param day at whose beginning, 00:00 local time, the registers showed this
 * @param readOn the day on which the meter was there to be read: the one before, where a file tells the end of a day
 * @param indexes kWh or m3 by register; a file may tell more registers than the meter has here
 */
public record MeterIndexes(long lineNumber, String text, String point, String meter, LocalDate day, LocalDate readOn,
                           Map<CountedThing, BigDecimal> indexes, ReadingOrigin origin) implements FileEntry {

    public MeterIndexes {
        indexes = Map.copyOf(indexes);
    }
}
