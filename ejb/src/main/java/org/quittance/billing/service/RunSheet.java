package org.quittance.billing.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.billing.BillingRun;
import org.quittance.billing.NumberSpan;
import org.quittance.billing.RunCounts;
import org.quittance.billing.RunRemark;
import org.quittance.billing.RunTotals;

/**
 * A run as staff review and prove it.
 *
 * @param previous the totals of the run of the cycle before it
 * @param numbers  none before the run is issued
 * @param missing  contracts supplied in the period that neither the run lists nor any invoice bills
 */
public record RunSheet(
        BillingRun run,
        RunCounts counts,
        RunTotals totals,
        Optional<Previous> previous,
        Map<RunRemark, Long> remarks,
        List<NumberSpan> numbers,
        long missing) {

    /** The run before, to compare with. */
    public record Previous(BillingRun run, RunTotals totals) {
    }

    /** Nothing is forgotten, and the numbers given have no gap. */
    public boolean isProved() {
        return counts.waiting() == 0 && counts.isComplete() && numbers.stream().allMatch(NumberSpan::isWithoutGaps);
    }
}
