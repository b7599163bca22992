package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.quittance.billing.service.BillingRunJobs;
import org.quittance.billing.service.BillingRunService;
import org.quittance.contract.BillingCycle;
import org.quittance.document.service.PrintFileService;

/**
 * Bills every cycle whose period is over, but leaves the last one of two months to staff. Letters are posted, except those
 * of the last month.
 */
@ApplicationScoped
public class RunsOfTheMonth {

    @Inject
    private BillingRunService runs;
    @Inject
    private BillingRunJobs jobs;
    @Inject
    private PrintFileService letters;

    void bill(YearMonth month, LocalDate today) {
        boolean posted = month.isBefore(YearMonth.from(today));
        bill(BillingCycle.MONTHLY, month.atDay(1), posted);
        bill(BillingCycle.HALF_YEARLY, month.atDay(1), posted);
        LocalDate leftToStaff = BillingCycle.BIMONTHLY.periodOf(today).start();
        if (month.atDay(1).isBefore(leftToStaff)) {
            bill(BillingCycle.BIMONTHLY, month.atDay(1), posted);
        }
    }

    private void bill(BillingCycle cycle, LocalDate until, boolean posted) {
        runs.propose(cycle, null).filter(proposal -> !proposal.period().end().isAfter(until)).ifPresent(proposal -> {
            long run = runs.prepare(cycle, null, proposal.period(), proposal.dates());
            Jobs.await(jobs.generate(run));
            finish(run, posted);
        });
    }

    /** From drafts to documents. @param posted whether letters have left too */
    void finish(long run, boolean posted) {
        runs.review(run);
        runs.issue(run);
        Jobs.await(jobs.publish(run));
        if (posted && letters.ready(run).isPresent()) {
            letters.post(run);
        }
    }
}
