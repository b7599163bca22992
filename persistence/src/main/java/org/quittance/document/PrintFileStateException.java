package org.quittance.document;

import jakarta.ejb.ApplicationException;

/** Somebody else was faster, or the print file is not whole yet. */
@ApplicationException(rollback = true)
public class PrintFileStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PrintFileStateException(long runId, PrintFile.Status status) {
        super("the print file of run " + runId + " is " + status);
    }
}
