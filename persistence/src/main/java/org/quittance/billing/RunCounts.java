package org.quittance.billing;

import java.util.Map;

/**
 * The completeness proof of a run: every contract that is due was invoiced, excluded or parked, and there are as many
 * invoices as contracts that count as invoiced.
 *
 * @param waiting due, but without a decision yet
 */
public record RunCounts(long due, long waiting, long invoices, long excluded, long parked) {

    static RunCounts of(Map<RunItem.Status, Long> items, long invoices) {
        long due = items.values().stream().mapToLong(Long::longValue).sum();
        return new RunCounts(due, items.getOrDefault(RunItem.Status.DUE, 0L), invoices,
                items.getOrDefault(RunItem.Status.EXCLUDED, 0L), items.getOrDefault(RunItem.Status.PARKED, 0L));
    }

    public boolean isComplete() {
        return due == invoices + excluded + parked;
    }

    /** Percent of the contracts that were decided. */
    public int percent() {
        return due == 0 ? 100 : (int) (100 * (due - waiting) / due);
    }
}
