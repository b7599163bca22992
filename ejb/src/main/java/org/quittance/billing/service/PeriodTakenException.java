package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;

/** The cycle has a run for this period already. */
@ApplicationException(rollback = true)
public class PeriodTakenException extends RuntimeException {
}
