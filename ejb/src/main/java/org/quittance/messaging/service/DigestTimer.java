package org.quittance.messaging.service;

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
import org.quittance.messaging.OutboxMessages.Reader;
import org.quittance.operator.service.BeatNoted;
import org.quittance.operator.service.Readiness;

/** Every ten seconds, makes the mails of the day whose time has come; the messages know it, so a beat that is missed costs nothing. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@Interceptors(BeatNoted.class)
@RunAs(Role.SYSTEM)
public class DigestTimer {

    private static final System.Logger LOG = System.getLogger(DigestTimer.class.getName());

    private final AtomicBoolean working = new AtomicBoolean();
    @Inject
    private DigestService digests;
    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void beat() {
        if (readiness.isReady() && working.compareAndSet(false, true)) {
            try {
                digests.due().forEach(this::send);
            } finally {
                working.set(false);
            }
        }
    }

    private void send(Reader reader) {
        try {
            digests.send(reader);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "the mail of the day of customer " + reader.customer() + " failed and is tried again", e);
        }
    }
}
