package org.quittance.metering.service;

import jakarta.ejb.ApplicationException;

/** Customers may not send indexes of the contract today; nothing was stored. */
@ApplicationException(rollback = true)
public class SelfReadingClosedException extends RuntimeException {
}
