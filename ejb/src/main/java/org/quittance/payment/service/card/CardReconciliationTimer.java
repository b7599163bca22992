package org.quittance.payment.service.card;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import org.quittance.identity.Role;
import org.quittance.operator.Settings;
import org.quittance.operator.service.BeatNoted;
import org.quittance.operator.service.Readiness;
import org.quittance.payment.CardAttempts;

/** Every ten seconds, starts the job that asks the provider, if there is a payment to ask about and none is at work. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@Interceptors(BeatNoted.class)
@RunAs(Role.SYSTEM)
public class CardReconciliationTimer {

    private static final Set<BatchStatus> AT_WORK =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    @Inject
    private CardAttempts attempts;
    @Inject
    private Settings settings;
    @Inject
    private Readiness readiness;
    @Inject
    private Clock clock;
    private volatile Long execution;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void beat() {
        if (settings.cardShop().isPresent() && readiness.isReady() && !isAtWork()
                && !attempts.due(clock.instant(), 1).isEmpty()) {
            execution = BatchRuntime.getJobOperator().start("card-reconciliation", new Properties());
        }
    }

    private boolean isAtWork() {
        try {
            return execution != null && AT_WORK.contains(
                    BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus());
        } catch (BatchRuntimeException e) {
            return false;
        }
    }
}
