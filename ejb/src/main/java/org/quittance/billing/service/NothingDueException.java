package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;

/** The contracts are billed up to the day asked for. */
@ApplicationException(rollback = true)
public class NothingDueException extends RuntimeException {
}
