package org.quittance.payment.service;

import jakarta.ejb.ApplicationException;

/** What was to be paid costs nothing any more, or never did. */
@ApplicationException(rollback = true)
public class NothingToPayException extends RuntimeException {
}
