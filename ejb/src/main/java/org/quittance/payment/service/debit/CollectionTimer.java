package org.quittance.payment.service.debit;

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
import org.quittance.operator.Settings;
import org.quittance.operator.service.BeatNoted;
import org.quittance.operator.service.Readiness;
import org.quittance.payment.Collections;
import org.quittance.payment.DueItems;

/** Announces every hour what is due, and posts soon after midnight and all day what the bank collects. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@Interceptors(BeatNoted.class)
@RunAs(Role.SYSTEM)
public class CollectionTimer {

    private static final String POST = "collection-posting";

    @Inject
    private TimedJobs jobs;
    @Inject
    private DueItems due;
    @Inject
    private Collections collections;
    @Inject
    private Settings settings;
    @Inject
    private Readiness readiness;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void announce() {
        if (isOn() && !due.page(LocalDate.now(clock), 0, 1).isEmpty()) {
            jobs.start(CollectionJobs.ANNOUNCE);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void post() {
        if (isOn() && !collections.toPost(LocalDate.now(clock), 0, 1).isEmpty()) {
            jobs.start(POST);
        }
    }

    private boolean isOn() {
        return readiness.isReady() && settings.directDebit().creditor().isPresent();
    }
}
