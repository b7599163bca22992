package org.quittance.identity.service;

import jakarta.ejb.ApplicationException;

/** The database refused to write for somebody who may only read. It is no failure: it undoes the act and is not logged. */
@ApplicationException(rollback = true)
public class OnlyReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnlyReadException(Throwable refusal) {
        super(refusal);
    }
}
