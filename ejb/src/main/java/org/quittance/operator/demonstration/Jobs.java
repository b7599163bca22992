package org.quittance.operator.demonstration;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The story goes on when a job has ended. */
final class Jobs {

    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(5);

    private Jobs() {
    }

    /** @throws IllegalStateException if the job did not complete */
    static void await(long execution) {
        JobOperator operator = BatchRuntime.getJobOperator();
        BatchStatus status = operator.getJobExecution(execution).getBatchStatus();
        while (status == BatchStatus.STARTING || status == BatchStatus.STARTED) {
            LockSupport.parkNanos(POLL);
            status = operator.getJobExecution(execution).getBatchStatus();
        }
        if (status != BatchStatus.COMPLETED) {
            throw new IllegalStateException("job execution " + execution + " ended as " + status);
        }
    }
}
