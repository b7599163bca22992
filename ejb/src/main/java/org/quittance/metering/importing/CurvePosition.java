package org.quittance.metering.importing;

import java.io.Serializable;

/**
 * How far a load curve was read, with the few lines that still wait for the end of a repeated hour.
 *
 * @param waiting lines of the format that wait for the next ones, null if it has none
 */
record CurvePosition(long offset, long line, LocalTimes times, Serializable waiting) implements Serializable {}
