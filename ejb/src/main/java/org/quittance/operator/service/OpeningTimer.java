package org.quittance.operator.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timer;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Opens, once, as soon as the server has started: timers wait for that. A job that began earlier, such as one that a kill broke
 * off, could be stopped by the server as it gets its deployments ready.
 */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class OpeningTimer {

    @Inject
    private Opening opening;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void begin(Timer beat) {
        beat.cancel();
        opening.open();
    }
}
