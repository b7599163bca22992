package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** While the documents of one run are made, the next one is charged. */
    void bill(YearMonth month, LocalDate today) {
        boolean posted = month.isBefore(YearMonth.from(today));
        LocalDate leftToStaff = BillingCycle.BIMONTHLY.periodOf(today).start();
        List<Publication> publications = Stream.of(
                        BillingCycle.MONTHLY, BillingCycle.HALF_YEARLY, BillingCycle.BIMONTHLY)
                .filter(cycle -> cycle != BillingCycle.BIMONTHLY || month.atDay(1).isBefore(leftToStaff))
                .flatMap(cycle -> bill(cycle, month.atDay(1)).stream())
                .toList();
        publications.forEach(publication -> finish(publication, posted));
    }

    private Optional<Publication> bill(BillingCycle cycle, LocalDate until) {
        return runs.propose(cycle, null).filter(proposal -> !proposal.period().end().isAfter(until)).map(proposal -> {
            long run = runs.prepare(cycle, null, proposal.period(), proposal.dates());
            Jobs.await(jobs.generate(run));
            return issue(run);
        });
    }

    /** From drafts to documents. @param posted whether letters have left too */
    void finish(long run, boolean posted) {
        finish(issue(run), posted);
    }

    private Publication issue(long run) {
        runs.review(run);
        runs.issue(run);
        return new Publication(run, jobs.publish(run));
    }

    private void finish(Publication publication, boolean posted) {
        Jobs.await(publication.execution());
        if (posted && letters.ready(publication.run()).isPresent()) {
            letters.post(publication.run());
        }
    }

    private record Publication(long run, long execution) {
    }
}
