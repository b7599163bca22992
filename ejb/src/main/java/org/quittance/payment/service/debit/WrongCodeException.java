package org.quittance.payment.service.debit;

import jakarta.ejb.ApplicationException;

/** The one-time code is wrong, too old, used, or was tried too often. */
@ApplicationException(rollback = true)
public class WrongCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
