package org.quittance.billing.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
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
import org.quittance.billing.RunSamples;
import org.quittance.billing.RunStateException;
import org.quittance.contract.BillingCycle;
import org.quittance.identity.Role;
import org.quittance.operator.Settings;
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
    private RunSamples samples;
    @Inject
    private Settings settings;
    @Resource
    private SessionContext session;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** What the next run of a cycle would be. */
    public record Proposal(DateRange period, InvoiceDates dates) {
    }

    /** Nothing while no contract of the cycle and group exists. @param group null for all contracts */
    public Optional<Proposal> propose(BillingCycle cycle, String group) {
        return runs.nextPeriod(cycle, group).map(period -> new Proposal(period, dates(period.end())));
    }

    /** Those that invoices until a day usually bear: they cannot be older than what they bill. */
    public InvoiceDates dates(LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        LocalDate invoiced = today.isBefore(until) ? until : today;
        return new InvoiceDates(invoiced, invoiced.plusDays(DAYS_TO_PAY));
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

    /** The job of the run is to stop. @return its execution, null if it has none yet */
    public Long pause(long runId) {
        BillingRun run = runs.locked(runId);
        run.pause(act());
        return run.executionId();
    }

    /** @throws RunStateException if nobody has paused it, or not any more */
    public void goOn(long runId) {
        BillingRun run = runs.locked(runId);
        if (run.work().paused() == null) {
            throw new RunStateException(run.number(), run.status());
        }
        run.goOn();
    }

    /** @param execution null if no execution can be taken up again */
    public void runsAs(long runId, Long execution) {
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

    /**
     * Takes back the exclusion of a contract, whose draft is then made alone.
     *
     * @throws BilledElsewhereException if another run has billed it meanwhile
     */
    public void beginIncluding(long runId, long itemId) {
        BillingRun run = runs.locked(runId);
        run.requireDrafts();
        RunItem item = runs.item(runId, itemId);
        if (runs.isBilledElsewhere(item)) {
            throw new BilledElsewhereException();
        }
        item.include();
        invoices.deleteBill(runId, item.billKey());
        runs.redoBill(runId, item);
        run.beginGenerating(act());
    }

    /**
     * @throws IncompleteRunException unless due = invoiced + excluded + parked
     * @throws EmptyRunException      if there is no draft to vouch for
     * @throws SamePersonException    if the operator wants a second person to approve what the caller has drafted
     */
    public void review(long runId) {
        BillingRun run = runs.locked(runId);
        if (isForSomebodyElse(run)) {
            throw new SamePersonException(run.number(), caller.getName());
        }
        RunCounts counts = runs.counts(runId);
        if (!counts.isComplete()) {
            throw new IncompleteRunException(run.number(), counts);
        }
        if (counts.documents() == 0) {
            throw new EmptyRunException(run.number());
        }
        run.review(act());
    }

    /** Whether the operator wants somebody else than the caller to approve the run. */
    public boolean isForSomebodyElse(BillingRun run) {
        return settings.billingNeedsFourEyes() && run.work().isDraftedBy(caller.getName())
                && !session.isCallerInRole(Role.SYSTEM);
    }

    /** Somebody has looked at a document of the run's sample, before its approval. */
    public void look(long runId, long invoiceId) {
        runs.locked(runId).requireDrafts();
        samples.look(runId, invoiceId, caller.getName(), clock.instant());
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
