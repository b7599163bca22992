package org.quittance.request.service;

import jakarta.ejb.ApplicationException;

/** A file cannot be attached; nothing was stored. */
@ApplicationException(rollback = true)
public class UnfitAttachmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Fault {
        /** Neither PDF, JPEG nor PNG. */ TYPE,
        /** More than 10 MiB. */ LARGE,
        /** More files than a request takes. */ MANY,
        /** The scanner found something in it. */ INFECTED,
        /** The scanner does not answer. */ UNSCANNED
    }

    private final Fault fault;

    UnfitAttachmentException(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
