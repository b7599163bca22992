package org.quittance.billing.service;

import org.quittance.time.DateRange;

/**
 * A contract and the period it is to be billed for.
 *
 * @param itemId its place in a run, null for a preview
 */
public record DueContract(Long itemId, long contractId, DateRange period) {
}
