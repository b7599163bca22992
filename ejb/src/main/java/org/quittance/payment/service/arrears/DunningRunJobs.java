package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import org.quittance.billing.service.Executions;
import org.quittance.identity.Role;
import org.quittance.payment.arrears.DunningRun;

/**
 * Starts the long work of a dunning run. Never in a transaction: the run's state is committed before its job looks at it. The
 * jobs know from the rows what is left to do, so after a stop of the server a new one goes on.
 */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DunningRunJobs {

    public static final String PROPOSE = "dunning-proposal";
    public static final String SEND = "dunning-sending";

    @Inject
    private DunningRunService runs;

    /** Looks at every account in arrears. @return the run */
    public long prepare() {
        long run = runs.prepare();
        start(PROPOSE, run);
        return run;
    }

    /** Sends what still holds. */
    public void send(long runId) {
        runs.approve(runId);
        start(SEND, runId);
    }

    public void resumeInterrupted() {
        runs.atWork().ifPresent(this::resume);
    }

    /** Staff ask for it after its job has failed; one that is at work goes on by itself. */
    public void resume(long runId) {
        runs.atWork().filter(run -> run.id() == runId && run.executionId() != null && Executions.isBrokenOff(run.executionId()))
                .ifPresent(this::resume);
    }

    private void resume(DunningRun run) {
        start(run.status() == DunningRun.Status.PROPOSING ? PROPOSE : SEND, run.id());
    }

    private void start(String job, long runId) {
        Properties parameters = new Properties();
        parameters.setProperty("run", String.valueOf(runId));
        runs.runsAs(runId, BatchRuntime.getJobOperator().start(job, parameters));
    }
}
