package org.quittance.payment.service.debit;

import jakarta.ejb.ApplicationException;

/** The operator has no creditor identifier or no account to collect into. */
@ApplicationException(rollback = true)
public class NoCreditorException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
