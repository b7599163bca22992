package org.quittance.metering.job;

import jakarta.ejb.ApplicationException;

/** Nothing of the upload was kept. */
@ApplicationException(rollback = true)
public class MeterFileTooLargeException extends Exception {

    private final long most;

    MeterFileTooLargeException(long most) {
        super("a file of meter data may have " + most + " bytes");
        this.most = most;
    }

    /** Bytes allowed. */
    public long most() {
        return most;
    }
}
