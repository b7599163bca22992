package org.quittance.metering.importing;

/** Leaves the reading of one line; carries no stack, for a bad file has many. */
final class BadLineException extends Exception {

    private final LineFault fault;

    BadLineException(LineFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    LineFault fault() {
        return fault;
    }
}
