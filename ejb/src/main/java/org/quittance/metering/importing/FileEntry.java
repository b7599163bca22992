package org.quittance.metering.importing;

/** What one line of a file says, each column understood; whether it fits what is known here is for the job to find. */
public sealed interface FileEntry permits MeterStep, MeterIndexes, BarrierExit, TempoColourOfDay {

    long lineNumber();

    /** The line as it stands in the file. */
    String text();

    default BadLine refused(LineFault fault) {
        return new BadLine(lineNumber(), fault, text());
    }
}
