package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;

/** What was to be taken back of a document was taken back already, or a draft is about to. */
@ApplicationException(rollback = true)
public class NothingToCreditException extends RuntimeException {

    private final String number;

    public NothingToCreditException(String number) {
        this.number = number;
    }

    public String number() {
        return number;
    }
}
