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
import org.quittance.identity.Role;

/** Gives every run that was at work when the server stopped, or was killed, its job again. */
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
        runs.atWork().forEach(this::resume);
    }

    /** Staff ask for it after a job has failed. */
    public void resume(long runId) {
        runs.atWork().stream().filter(run -> run.id() == runId).forEach(this::resume);
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
