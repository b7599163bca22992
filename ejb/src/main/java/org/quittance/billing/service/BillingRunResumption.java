package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import org.quittance.billing.BillingRun;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.RunStateException;
import org.quittance.identity.Role;

/** Gives every run that was at work when the server stopped, or was killed, its job again; none that staff have paused. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillingRunResumption {

    private static final System.Logger LOG = System.getLogger(BillingRunResumption.class.getName());

    @Inject
    private BillingRuns runs;
    @Inject
    private BillingRunJobs jobs;
    @Inject
    private BillingRunService transitions;

    public void resumeInterrupted() {
        runs.atWork().forEach(run -> {
            if (run.work().paused() == null) {
                resume(run);
            } else {
                transitions.runsAs(run.id(), null);
            }
        });
    }

    /**
     * Staff ask for it after they have paused a job, or one has failed.
     *
     * @throws RunStateException if the job has not stopped yet, or is at work again
     */
    public void resume(long runId) {
        runs.atWork().stream().filter(run -> run.id() == runId).forEach(run -> {
            if (run.executionId() != null && Executions.isAlive(run.executionId())) {
                throw new RunStateException(run.number(), run.status());
            }
            if (run.work().paused() != null) {
                transitions.goOn(runId);
            }
            resume(run);
        });
    }

    private void resume(BillingRun run) {
        LOG.log(System.Logger.Level.INFO, "run {0} goes on", run.number());
        if (run.executionId() == null || !restart(run)) {
            jobs.start(run.status() == BillingRun.Status.GENERATING
                    ? BillingRunJobs.GENERATE : BillingRunJobs.PUBLISH, run.id());
        }
    }

    /** From its checkpoints; a new job does the same work where the old one cannot go on, for the rows know what is done. */
    private boolean restart(BillingRun run) {
        JobOperator operator = BatchRuntime.getJobOperator();
        try {
            if (operator.getJobExecution(run.executionId()).getBatchStatus() == BatchStatus.COMPLETED) {
                return false;
            }
            transitions.runsAs(run.id(), operator.restart(run.executionId(), new Properties()));
            return true;
        } catch (BatchRuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "job of run " + run.number() + " begins anew", e);
            return false;
        }
    }
}
