package org.quittance.request;

import jakarta.ejb.ApplicationException;

/** Somebody moved the request on before. */
@ApplicationException(rollback = true)
public class RequestStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RequestStateException(RequestState state) {
        super("the request is " + state);
    }
}
