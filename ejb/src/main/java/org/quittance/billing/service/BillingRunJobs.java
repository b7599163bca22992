package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import org.quittance.identity.Role;
import org.quittance.operator.Settings;

/**
 * Starts the long work of a run. Never in a transaction: the run's new state is committed before its job looks at it,
 * and a crash in between is mended at the next start, when every run at work gets its job again.
 */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillingRunJobs {

    public static final String GENERATE = "billing-run";
    public static final String PUBLISH = "invoice-publication";

    private static final System.Logger LOG = System.getLogger(BillingRunJobs.class.getName());

    @Inject
    private BillingRunService runs;
    @Inject
    private Settings settings;

    /** Makes a draft of every contract that waits for one. */
    public long generate(long runId) {
        runs.beginGenerating(runId);
        return start(GENERATE, runId);
    }

    /** Makes drafts of the parked contracts again, once their causes are gone; nothing else is touched. */
    public long retryParked(long runId) {
        runs.beginRetry(runId);
        return start(GENERATE, runId);
    }

    /** Makes the draft of a contract that was excluded. */
    public long include(long runId, long itemId) {
        runs.beginIncluding(runId, itemId);
        return start(GENERATE, runId);
    }

    /** Takes a contract out of the run, and makes a new draft of those that shared its own. */
    public void exclude(long runId, long itemId, String reason) {
        if (runs.exclude(runId, itemId, reason)) {
            start(GENERATE, runId);
        }
    }

    /** Makes documents and notices. */
    public long publish(long runId) {
        runs.beginPublishing(runId);
        return start(PUBLISH, runId);
    }

    /** Stops the job of a run at its next chunk; {@link BillingRunResumption} takes it up again when staff say so. */
    public void pause(long runId) {
        Long execution = runs.pause(runId);
        if (execution != null) {
            try {
                BatchRuntime.getJobOperator().stop(execution);
            } catch (JobExecutionNotRunningException | NoSuchJobExecutionException e) {
                LOG.log(System.Logger.Level.DEBUG, "the job of run " + runId + " ended before it was stopped", e);
            }
        }
    }

    public long start(String job, long runId) {
        JobOperator operator = BatchRuntime.getJobOperator();
        Properties parameters = new Properties();
        parameters.setProperty("run", String.valueOf(runId));
        parameters.setProperty("chunk", String.valueOf(settings.billingChunk()));
        long execution = operator.start(job, parameters);
        runs.runsAs(runId, execution);
        return execution;
    }
}
