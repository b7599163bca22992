package org.quittance.billing.service;

import java.util.Optional;
import org.quittance.billing.RunItem;
import org.quittance.contract.Contract;
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

    /** The days of its period that the contract is supplied; none if all of it lies beyond the contract's end. */
    Optional<DateRange> supplied(Contract contract) {
        return contract.suppliedBefore(period.end()).flatMap(period::intersection);
    }

    /** In no run. */
    public static DueContract alone(long contractId, DateRange period) {
        return new DueContract(null, contractId, contractId, period);
    }
}
