package org.quittance.metering;

/** A line of a file that was not used. */
public record MeterFileErrorRow(Long id, Long lineNumber, String reason, String text) {
}
