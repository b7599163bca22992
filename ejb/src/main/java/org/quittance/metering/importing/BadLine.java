package org.quittance.metering.importing;

/** @param text the line as it stands in the file */
public record BadLine(long number, LineFault fault, String text) {}
