package org.quittance.billing.service;

import org.quittance.billing.RunItem;
import org.quittance.time.DateRange;

/**
 * A contract and the period it is to be billed for.
 *
 * @param itemId  its place in a run, null for a preview
 * @param billKey what it has in common with contracts on the same invoice
 */
public record DueContract(Long itemId, long billKey, long contractId, DateRange period) {

    public static DueContract of(RunItem.Row item) {
        return new DueContract(item.id(), item.billKey(), item.contractId(), item.period());
    }

    /** In no run. */
    public static DueContract alone(long contractId, DateRange period) {
        return new DueContract(null, contractId, contractId, period);
    }
}
