package org.quittance.privacy.job;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.quittance.billing.service.Executions;
import org.quittance.identity.Role;
import org.quittance.operator.service.BeatNoted;
import org.quittance.operator.service.Readiness;
import org.quittance.privacy.Erasures;
import org.quittance.privacy.Oblivion;

/** Starts the job when a request has something to do, soon after it was accepted and when a time of retention is over. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@Interceptors(BeatNoted.class)
@RunAs(Role.SYSTEM)
public class ErasureTimer {

    private final AtomicLong running = new AtomicLong(-1);
    @Inject
    private Erasures erasures;
    @Inject
    private Oblivion oblivion;
    @Inject
    private Readiness readiness;
    @Inject
    private Clock clock;

    /** The audit trail lets go of what is older than it is kept. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    public void forgetOldAudit() {
        if (readiness.isReady()) {
            oblivion.forgetOldAudit();
        }
    }

    /** Who had access to others' spaces, or never became a customer, is not asked to wait for anybody's decision. */
    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    public void forgetDelegatesAndApplicants() {
        if (readiness.isReady()) {
            oblivion.forgetDelegates(LocalDate.now(clock));
            oblivion.forgetApplicants(LocalDate.now(clock));
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void apply() {
        if (readiness.isReady() && !erasures.due(LocalDate.now(clock), 0, 1).isEmpty()) {
            running.updateAndGet(last -> last >= 0 && Executions.isAlive(last) ? last
                    : BatchRuntime.getJobOperator().start("erasure", new Properties()));
        }
    }
}
