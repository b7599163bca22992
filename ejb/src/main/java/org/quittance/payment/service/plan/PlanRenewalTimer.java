package org.quittance.payment.service.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
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
import org.quittance.billing.service.TimedJobs;
import org.quittance.identity.Role;
import org.quittance.operator.service.BeatNoted;
import org.quittance.operator.service.Readiness;
import org.quittance.payment.PlanRenewals;

/** Looks every hour for plans that end soon, and for those that may follow. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@Interceptors(BeatNoted.class)
@RunAs(Role.SYSTEM)
public class PlanRenewalTimer {

    /** The job that tells and begins them. */
    public static final String JOB = "plan-renewal";

    @Inject
    private PlanRenewals renewals;
    @Inject
    private TimedJobs jobs;
    @Inject
    private Readiness readiness;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "25", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void renew() {
        LocalDate today = LocalDate.now(clock);
        if (readiness.isReady() && !(renewals.toBegin(today, 0, 1).isEmpty() && renewals.toTell(today, 0, 1).isEmpty())) {
            jobs.start(JOB);
        }
    }
}
