package org.quittance.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quittance.identity.Role;
import org.quittance.operator.service.BeatNoted;
import org.quittance.operator.service.Readiness;

/** Every three seconds, starts the work on what was asked for; skips a beat while the one before is still at work. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@Interceptors(BeatNoted.class)
@RunAs(Role.SYSTEM)
public class AccessRequestTimer {

    private static final System.Logger LOG = System.getLogger(AccessRequestTimer.class.getName());
    private static final int PER_BEAT = 200;

    private final AtomicBoolean working = new AtomicBoolean();
    @Inject
    private AccessRequestWork work;
    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void beat() {
        if (readiness.isReady() && working.compareAndSet(false, true)) {
            try {
                work.waiting(PER_BEAT).forEach(this::work);
            } finally {
                working.set(false);
            }
        }
    }

    private void work(long id) {
        try {
            work.work(id);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "request " + id + " failed and is tried again", e);
        }
    }
}
