package org.quittance.payment.service;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.quittance.billing.service.Executions;
import org.quittance.identity.Role;
import org.quittance.operator.Settings;
import org.quittance.operator.service.Readiness;
import org.quittance.payment.Collections;
import org.quittance.payment.DueItems;

/** Looks every minute whether something is to be announced, or its day has come, and starts the job for it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@RunAs(Role.SYSTEM)
public class CollectionTimer {

    private static final String ANNOUNCE = "collection-announcement";
    private static final String POST = "collection-posting";

    private final Map<String, Long> running = new ConcurrentHashMap<>();
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

    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void beat() {
        if (!readiness.isReady() || settings.directDebit().creditor().isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        if (!due.page(today, 0, 1).isEmpty()) {
            start(ANNOUNCE);
        }
        if (!collections.toPost(today, 0, 1).isEmpty()) {
            start(POST);
        }
    }

    private void start(String job) {
        running.compute(job, (name, last) -> last != null && Executions.isAlive(last)
                ? last : Long.valueOf(BatchRuntime.getJobOperator().start(name, new Properties())));
    }
}
