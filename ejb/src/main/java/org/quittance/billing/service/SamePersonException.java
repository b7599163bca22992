package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;

/** Who has prepared a run or made its drafts wants to approve them, which the operator leaves to somebody else. */
@ApplicationException(rollback = true)
public class SamePersonException extends RuntimeException {

    public SamePersonException(String number, String login) {
        super("run " + number + " was drafted by " + login);
    }
}
