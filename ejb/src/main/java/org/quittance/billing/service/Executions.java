package org.quittance.billing.service;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import java.util.EnumSet;
import java.util.Set;

/** What became of the executions of jobs. */
public final class Executions {

    private static final Set<BatchStatus> BROKEN_OFF =
            EnumSet.of(BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

    private static final Set<BatchStatus> ALIVE =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    private Executions() {
    }

    /** Whether it is at work, or about to stop. */
    public static boolean isAlive(long executionId) {
        try {
            return ALIVE.contains(BatchRuntime.getJobOperator().getJobExecution(executionId).getBatchStatus());
        } catch (BatchRuntimeException e) {
            return false;
        }
    }

    /** Whether it ended before its work was done, or the job repository has forgotten it. */
    public static boolean isBrokenOff(long executionId) {
        try {
            return BROKEN_OFF.contains(BatchRuntime.getJobOperator().getJobExecution(executionId).getBatchStatus());
        } catch (BatchRuntimeException e) {
            return true;
        }
    }
}
