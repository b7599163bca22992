package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;

/** Another run has billed the contract since it was excluded. */
@ApplicationException(rollback = true)
public class BilledElsewhereException extends RuntimeException {
}
