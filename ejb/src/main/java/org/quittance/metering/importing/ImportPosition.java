package org.quittance.metering.importing;

import java.io.Serializable;

/** How far a file was read, with the few lines that still wait for the end of a repeated hour. */
public final class ImportPosition implements Serializable {

    private static final long serialVersionUID = 1;

    private final long offset;
    private final long line;
    private final LocalTimes times;

    ImportPosition(long offset, long line, LocalTimes times) {
        this.offset = offset;
        this.line = line;
        this.times = times;
    }

    public long offset() {
        return offset;
    }

    long line() {
        return line;
    }

    LocalTimes times() {
        return times;
    }
}
