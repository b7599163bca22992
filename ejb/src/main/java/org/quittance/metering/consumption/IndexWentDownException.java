package org.quittance.metering.consumption;

import org.quittance.contract.TimeClass;

/** An index is below the one before it and it is no rollover. No fault of the program, so no stack. */
public final class IndexWentDownException extends RuntimeException {

    private final TimeClass timeClass;
    private final transient IndexReading before;
    private final transient IndexReading after;

    IndexWentDownException(TimeClass timeClass, IndexReading before, IndexReading after) {
        super("index of " + timeClass + " went down from " + before.index() + " to " + after.index() + " on " + after.day(),
                null, false, false);
        this.timeClass = timeClass;
        this.before = before;
        this.after = after;
    }

    public TimeClass timeClass() {
        return timeClass;
    }

    public IndexReading before() {
        return before;
    }

    public IndexReading after() {
        return after;
    }
}
