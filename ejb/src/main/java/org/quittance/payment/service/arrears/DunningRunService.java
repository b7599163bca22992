package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.service.Executions;
import org.quittance.identity.Role;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.arrears.Arrears;
import org.quittance.payment.arrears.DunningActRow;
import org.quittance.payment.arrears.DunningPolicies;
import org.quittance.payment.arrears.DunningPolicy;
import org.quittance.payment.arrears.DunningRun;
import org.quittance.payment.arrears.DunningRunRow;
import org.quittance.payment.arrears.DunningRuns;
import org.quittance.payment.arrears.DunningTotals;
import org.quittance.payment.arrears.SparedRow;

/** Leads dunning runs from one state to the next, and shows what they hold. {@link DunningRunJobs} starts the long work. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class DunningRunService {

    @Inject
    private DunningRuns runs;
    @Inject
    private DunningPolicies policies;
    @Inject
    private Arrears arrears;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** A run with what it holds. */
    public record Sheet(DunningRun run, DunningPolicy policy, DunningTotals totals) {
    }

    /**
     * Of two people who ask at once the second waits at the policy, and then sees the run of the first.
     *
     * @throws NoDunningException if no policy holds today, or a run is under way
     */
    public long prepare() {
        LocalDate today = LocalDate.now(clock);
        DunningPolicy policy = policies.on(today).flatMap(one -> policies.locked(one.id()))
                .orElseThrow(() -> new NoDunningException(NoDunningException.Cause.NO_POLICY));
        if (runs.underWay().isPresent()) {
            throw new NoDunningException(NoDunningException.Cause.UNDER_WAY);
        }
        DunningRun run = new DunningRun(policy, today, act());
        runs.add(run);
        return run.id();
    }

    /** @throws org.quittance.payment.arrears.DunningRunStateException unless it is under review */
    public void approve(long runId) {
        runs.locked(runId).approve(act());
    }

    /** @throws org.quittance.payment.arrears.DunningRunStateException once it was approved */
    public void discard(long runId) {
        runs.locked(runId).discard(clock.instant());
    }

    /** @throws org.quittance.payment.arrears.DunningRunStateException unless it was sent */
    public void post(long runId) {
        runs.locked(runId).post(act());
    }

    /**
     * @throws org.quittance.payment.arrears.DunningRunStateException unless the run is under review
     * @throws org.quittance.payment.arrears.ActDecidedException      if it was excluded before
     */
    public void exclude(long actId, String reason) {
        long runId = runs.act(actId).orElseThrow().runId();
        runs.locked(runId).require(DunningRun.Status.PROPOSED);
        runs.lockedAct(actId).orElseThrow().exclude(reason, act());
    }

    private Act act() {
        return new Act(caller.getName(), clock.instant());
    }

    /** Those that a stop of the server has interrupted. */
    public Optional<DunningRun> atWork() {
        return runs.underWay().filter(DunningRun::isAtWork);
    }

    public void runsAs(long runId, long execution) {
        runs.locked(runId).runsAs(execution);
    }

    /** The latest first. */
    public List<DunningRunRow> latest(int most) {
        return runs.rows(most);
    }

    /** Whether its job ended before its work was done. */
    public boolean isBrokenOff(DunningRun run) {
        return run.isAtWork() && run.executionId() != null && Executions.isBrokenOff(run.executionId());
    }

    public boolean isUnderWay() {
        return runs.underWay().isPresent();
    }

    /** The policy that holds today, and how many accounts are in arrears. */
    public Optional<DunningPolicy> policy() {
        return policies.on(LocalDate.now(clock));
    }

    public long inArrears() {
        return arrears.count(LocalDate.now(clock));
    }

    /** Three queries. */
    public Optional<Sheet> sheet(long runId) {
        return runs.of(runId).map(run -> new Sheet(run, policies.of(run.policyId()).orElseThrow(), runs.totals(runId)));
    }

    /** @param position of the step, null for all */
    public List<DunningActRow> acts(long runId, Integer position, int first, int most) {
        return runs.rows(runId, position, first, most);
    }

    public long count(long runId, Integer position) {
        return runs.count(runId, position);
    }

    public Optional<DunningActRow> act(long actId) {
        return runs.row(actId);
    }

    public List<SparedRow> spared(long runId, int most) {
        return runs.spared(runId, most);
    }
}
