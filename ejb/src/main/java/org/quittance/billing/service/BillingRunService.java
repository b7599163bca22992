package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.quittance.billing.BillingRun;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.InvoiceNumbers;
import org.quittance.billing.Invoices;
import org.quittance.billing.RunCounts;
import org.quittance.billing.RunItem;
import org.quittance.contract.BillingCycle;
import org.quittance.identity.Role;
import org.quittance.time.DateRange;

/**
 * Takes a run from one state to the next. Each act locks the run, so two members of staff cannot act on it at once: the
 * slower one is told what state it has reached. The long work is done by {@link BillingRunJobs}.
 */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
public class BillingRunService {

    private static final int DAYS_TO_PAY = 15;

    @Inject
    private BillingRuns runs;
    @Inject
    private Invoices invoices;
    @Inject
    private InvoiceNumbers numbers;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** What the next run of a cycle would be. */
    public record Proposal(DateRange period, InvoiceDates dates) {
    }

    /** Nothing while no contract of the cycle exists. */
    public Optional<Proposal> propose(BillingCycle cycle) {
        return runs.nextPeriod(cycle).map(period -> {
            LocalDate today = LocalDate.now(clock);
            LocalDate invoiced = today.isBefore(period.end()) ? period.end() : today;
            return new Proposal(period, new InvoiceDates(invoiced, invoiced.plusDays(DAYS_TO_PAY)));
        });
    }

    /**
     * Lists the contracts of the cycle that are due.
     *
     * @return the identifier of the new run
     * @throws PeriodTakenException if the cycle has a run for this period already
     */
    public long prepare(BillingCycle cycle, String group, DateRange period, InvoiceDates dates) {
        BillingRun.Reach reach = BillingRun.Reach.cycle(cycle, group);
        if (runs.exists(cycle, reach.group(), period)) {
            throw new PeriodTakenException();
        }
        BillingRun run = prepared(reach, period, dates);
        runs.addDueItems(run);
        return run.id();
    }

    /**
     * Lists contracts to be billed out of turn, as for a customer who moves out: from where the last bill ended to the
     * day before {@code until}, or to their own end.
     *
     * @return the identifier of the new run
     * @throws NothingDueException if all of it is billed
     */
    public long prepare(Collection<Long> contracts, LocalDate until, InvoiceDates dates) {
        BillingRun run = prepared(BillingRun.Reach.of(BillingRun.Scope.OFF_CYCLE),
                new DateRange(until.minusDays(1), until), dates);
        if (runs.addDueItems(run, contracts) == 0) {
            throw new NothingDueException();
        }
        return run.id();
    }

    private BillingRun prepared(BillingRun.Reach reach, DateRange period, InvoiceDates dates) {
        BillingRun run = new BillingRun(runs.nextNumber(reach.stem(period)), reach, period, dates, act());
        runs.add(run);
        return run;
    }

    public void beginGenerating(long runId) {
        runs.locked(runId).beginGenerating(act());
    }

    public void beginRetry(long runId) {
        runs.locked(runId).beginGenerating(act());
        runs.retryParked(runId);
    }

    public void beginPublishing(long runId) {
        runs.locked(runId).beginPublishing(act());
    }

    public void runsAs(long runId, long execution) {
        runs.locked(runId).runsAs(execution);
    }

    /**
     * Takes a contract out of a run before its review; its draft is thrown away and it is due again next time. Contracts
     * that shared the draft get a new one.
     *
     * @return whether drafts are to be made
     */
    public boolean exclude(long runId, long itemId, String reason) {
        BillingRun run = runs.locked(runId);
        run.requireDrafts();
        RunItem item = runs.item(runId, itemId);
        invoices.deleteDraft(runId, item.contractId());
        item.exclude(reason, caller.getName());
        boolean others = runs.redoBill(runId, item) > 0;
        if (others) {
            run.beginGenerating(act());
        }
        return others;
    }

    /** Takes back the exclusion of a contract, whose draft is then made alone. */
    public void beginIncluding(long runId, long itemId) {
        BillingRun run = runs.locked(runId);
        run.requireDrafts();
        RunItem item = runs.item(runId, itemId);
        item.include();
        invoices.deleteBill(runId, item.billKey());
        runs.redoBill(runId, item);
        run.beginGenerating(act());
    }

    /**
     * @throws IncompleteRunException unless due = invoiced + excluded + parked
     * @throws EmptyRunException      if there is no draft to vouch for
     */
    public void review(long runId) {
        BillingRun run = runs.locked(runId);
        RunCounts counts = runs.counts(runId);
        if (!counts.isComplete()) {
            throw new IncompleteRunException(run.number(), counts);
        }
        if (counts.documents() == 0) {
            throw new EmptyRunException(run.number());
        }
        run.review(act());
    }

    /**
     * Numbers the drafts in one pass.
     *
     * @throws IssueTooEarlyException if the invoices bear a date to come
     * @throws org.quittance.billing.NumberingException if a later date was numbered already
     */
    public void issue(long runId) {
        BillingRun run = runs.locked(runId);
        if (run.dates().invoiced().isAfter(LocalDate.now(clock))) {
            throw new IssueTooEarlyException(run.dates().invoiced());
        }
        run.issue(act());
        numbers.issueDrafts(runId, run.dates().invoiced());
    }

    public void discard(long runId) {
        runs.locked(runId).discard();
        invoices.deleteDrafts(runId);
    }

    private BillingRun.Act act() {
        return new BillingRun.Act(caller.getName(), clock.instant());
    }
}
