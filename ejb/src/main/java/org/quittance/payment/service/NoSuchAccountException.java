package org.quittance.payment.service;

import jakarta.ejb.ApplicationException;

/** There is no such account, or it is somebody else's. */
@ApplicationException(rollback = true)
public class NoSuchAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchAccountException(String account) {
        super("account " + account);
    }
}
