package org.quittance.metering;

/** The colour of a Tempo day, which lasts from 06:00 to 06:00; told by the network operator the day before. */
public enum TempoColour {
    BLUE, WHITE, RED
}
