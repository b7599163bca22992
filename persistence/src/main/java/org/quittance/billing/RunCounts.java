package org.quittance.billing;

import java.util.Map;

/**
 * The completeness proof of a run: every contract that is due was invoiced, excluded, parked or found right, and the invoices bill as
 * many contracts as that.
 *
 * @param waiting   due, but without a decision yet
 * @param invoiced  contracts that invoices bill
 * @param unchanged looked at again and found right; only where earlier bills are corrected
 * @param documents invoices and credit notes; fewer where an account has one for all its contracts
 */
public record RunCounts(long due, long waiting, long invoiced, long excluded, long parked, long unchanged, long documents) {

    static RunCounts of(Map<RunItem.Status, Long> items, long invoiced, long documents) {
        long due = items.values().stream().mapToLong(Long::longValue).sum();
        return new RunCounts(due, items.getOrDefault(RunItem.Status.DUE, 0L), invoiced,
                items.getOrDefault(RunItem.Status.EXCLUDED, 0L), items.getOrDefault(RunItem.Status.PARKED, 0L),
                items.getOrDefault(RunItem.Status.UNCHANGED, 0L), documents);
    }

    public boolean isComplete() {
        return due == invoiced + excluded + parked + unchanged;
    }

    /** Percent of the contracts that were decided. */
    public int percent() {
        return due == 0 ? 100 : (int) (100 * (due - waiting) / due);
    }
}
