package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.quittance.billing.service.BillingRunJobs;
import org.quittance.billing.service.BillingRunService;
import org.quittance.contract.BillingCycle;

/** Bills every cycle whose period is over, but leaves the last one of two months to staff. */
@ApplicationScoped
public class RunsOfTheMonth {

    @Inject
    private BillingRunService runs;
    @Inject
    private BillingRunJobs jobs;

    void bill(YearMonth month, LocalDate today) {
        bill(BillingCycle.MONTHLY, month.atDay(1));
        bill(BillingCycle.HALF_YEARLY, month.atDay(1));
        LocalDate leftToStaff = BillingCycle.BIMONTHLY.periodOf(today).start();
        if (month.atDay(1).isBefore(leftToStaff)) {
            bill(BillingCycle.BIMONTHLY, month.atDay(1));
        }
    }

    private void bill(BillingCycle cycle, LocalDate until) {
        runs.propose(cycle).filter(proposal -> !proposal.period().end().isAfter(until)).ifPresent(proposal -> {
            long run = runs.prepare(cycle, null, proposal.period(), proposal.dates());
            Jobs.await(jobs.generate(run));
            runs.review(run);
            runs.issue(run);
            Jobs.await(jobs.publish(run));
        });
    }
}
