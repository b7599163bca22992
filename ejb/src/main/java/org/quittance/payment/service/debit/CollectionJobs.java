package org.quittance.payment.service.debit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Properties;
import org.quittance.billing.service.Executions;
import org.quittance.identity.Role;
import org.quittance.payment.CollectionBatch;
import org.quittance.payment.CollectionBatches;

/**
 * Starts the long work of batches. Never in a transaction: the new state of a batch is committed before its job looks at it,
 * and a crash in between is mended at the next start, when every batch at work gets its job again.
 */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CollectionJobs {

    private static final System.Logger LOG = System.getLogger(CollectionJobs.class.getName());
    static final String ANNOUNCE = "collection-announcement";
    private static final String PREPARE = "collection-batch";
    private static final String WRITE = "collection-file";

    @Inject
    private CollectionBatchService batches;
    @Inject
    private CollectionBatches known;

    /** Tells customers of everything that is due now, without waiting for the hour. */
    public void announce() {
        BatchRuntime.getJobOperator().start(ANNOUNCE, new Properties());
    }

    /** Takes in what is announced until a day. @return the batch */
    public long prepare(LocalDate until) {
        long batch = batches.begin(until);
        start(PREPARE, batch);
        return batch;
    }

    /** Writes the file of what was reviewed. */
    public void approve(long batch, CollectionBatch.Totals reviewed) {
        batches.approve(batch, reviewed);
        start(WRITE, batch);
    }

    /** Every batch that was at work when the server stopped, or was killed. */
    public void resumeInterrupted() {
        known.atWork().stream().filter(batch -> batch.executionId() == null || !Executions.isAlive(batch.executionId())
                || !restart(batch)).forEach(this::startAnew);
    }

    /** Staff ask for it after a job failed. */
    public void resume(long batch) {
        known.find(batch).filter(one -> one.executionId() == null || !Executions.isAlive(one.executionId()))
                .filter(one -> one.state() == CollectionBatch.State.PREPARING || one.state() == CollectionBatch.State.APPROVED)
                .ifPresent(this::startAnew);
    }

    /** A new job does the same work as the old one, for the rows know what is done. */
    private void startAnew(CollectionBatch batch) {
        LOG.log(System.Logger.Level.INFO, "batch {0} goes on", batch.messageId());
        start(batch.state() == CollectionBatch.State.PREPARING ? PREPARE : WRITE, batch.id());
    }

    /** A killed execution is still listed as running: it goes on from its checkpoints. */
    private boolean restart(CollectionBatch batch) {
        JobOperator operator = BatchRuntime.getJobOperator();
        try {
            if (operator.getJobExecution(batch.executionId()).getBatchStatus() == BatchStatus.COMPLETED) {
                return false;
            }
            batches.runsAs(batch.id(), operator.restart(batch.executionId(), new Properties()));
            return true;
        } catch (BatchRuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "job of batch " + batch.messageId() + " begins anew", e);
            return false;
        }
    }

    private void start(String job, long batch) {
        Properties parameters = new Properties();
        parameters.setProperty("batch", String.valueOf(batch));
        batches.runsAs(batch, BatchRuntime.getJobOperator().start(job, parameters));
    }
}
