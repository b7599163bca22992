package org.quittance.request.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.quittance.identity.Role;
import org.quittance.operator.service.Readiness;

/** Finishes every hour what staff have granted for a day that has come; what fails is tried again the next hour. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@RunAs(Role.SYSTEM)
public class RequestTimer {

    private static final System.Logger LOG = System.getLogger(RequestTimer.class.getName());

    @Inject
    private RequestDeskService desk;
    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "35", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void finish() {
        if (readiness.isReady()) {
            desk.due().forEach(this::finish);
        }
    }

    /** Each in a transaction of its own: one that cannot be finished holds up no other. */
    private void finish(long id) {
        try {
            desk.finishDue(id);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "request " + id + " cannot be finished", e);
        }
    }
}
