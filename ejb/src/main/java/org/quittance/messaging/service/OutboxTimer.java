package org.quittance.messaging.service;

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
import java.util.concurrent.atomic.AtomicBoolean;
import org.quittance.identity.Role;
import org.quittance.operator.Settings;
import org.quittance.operator.service.BeatNoted;
import org.quittance.operator.service.Readiness;

/** Every five seconds, sends what is due; skips a beat while the one before is still at work. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@Interceptors(BeatNoted.class)
@RunAs(Role.SYSTEM)
public class OutboxTimer {

    private static final int PER_BEAT = 200;

    private final AtomicBoolean sending = new AtomicBoolean();
    @Inject
    private OutboxSender sender;
    @Inject
    private Settings settings;
    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void beat() {
        if (settings.sendsMail() && readiness.isReady() && sending.compareAndSet(false, true)) {
            try {
                sender.due(PER_BEAT).forEach(sender::send);
            } finally {
                sending.set(false);
            }
        }
    }
}
