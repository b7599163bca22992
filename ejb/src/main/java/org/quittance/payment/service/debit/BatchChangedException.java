package org.quittance.payment.service.debit;

import jakarta.ejb.ApplicationException;

/** Something left the batch between the review and the approval, or nothing is in it. */
@ApplicationException(rollback = true)
public class BatchChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
