package org.quittance.payment.service.debit;

import jakarta.ejb.ApplicationException;

/** The bank would not get the file in time for its first debit. */
@ApplicationException(rollback = true)
public class CutOffPassedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
