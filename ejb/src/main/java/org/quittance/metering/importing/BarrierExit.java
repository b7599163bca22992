package org.quittance.metering.importing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A vehicle left a car park.
 *
 * @param badge its plate or card in the normal form of the barriers
 * @param day the local day, on which the badge must be valid
 */
public record BarrierExit(long lineNumber, String text, String badge, String carPark, Instant leftAt, LocalDate day)
        implements FileEntry {}
