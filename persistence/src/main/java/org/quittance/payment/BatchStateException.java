package org.quittance.payment;

import jakarta.ejb.ApplicationException;

/** The batch is not at a point where this can be done; somebody else may have been faster. */
@ApplicationException(rollback = true)
public class BatchStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BatchStateException(String messageId, CollectionBatch.State state) {
        super("batch " + messageId + " is " + state);
    }
}
