package org.quittance.payment;

import jakarta.ejb.ApplicationException;

/** Who prepared a batch may not approve it. */
@ApplicationException(rollback = true)
public class ApprovedAloneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ApprovedAloneException(String messageId) {
        super("batch " + messageId + " needs another person");
    }
}
