package org.quittance.metering.job;

import jakarta.ejb.ApplicationException;
import org.quittance.metering.MeterFile;

/** The file is being imported already, or was refused for good. */
@ApplicationException(rollback = true)
public class MeterFileStateException extends Exception {

    private final MeterFile.Status status;

    MeterFileStateException(String name, MeterFile.Status status) {
        super("file " + name + " is " + status);
        this.status = status;
    }

    public MeterFile.Status status() {
        return status;
    }
}
