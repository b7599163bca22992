package org.quittance.metering.importing;

import java.time.LocalDate;
import org.quittance.metering.Flow;

/**
 * The mean power of one step, placed in its local day.
 *
 * @param startMinute minutes that had passed since the day began; a day has 1380, 1440 or 1500 of them
 */
public record MeterStep(long lineNumber, String text, String deliveryPoint, Flow flow, LocalDate day,
                        int startMinute, int stepMinutes, int watts) implements FileEntry {}
