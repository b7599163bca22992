package org.quittance.metering.importing;

import java.time.LocalDate;
import org.quittance.metering.TempoColour;

/** The colour of the Tempo day that begins at 06:00 of a day. */
public record TempoColourOfDay(long lineNumber, String text, LocalDate day, TempoColour colour) implements FileEntry {}
