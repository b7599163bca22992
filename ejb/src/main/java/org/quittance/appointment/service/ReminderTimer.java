package org.quittance.appointment.service;

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
import java.time.LocalTime;
import org.quittance.identity.Role;
import org.quittance.operator.service.BeatNoted;
import org.quittance.operator.service.Readiness;

/** Looks every half minute for appointments to recall, while people are awake. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@Interceptors(BeatNoted.class)
@RunAs(Role.SYSTEM)
public class ReminderTimer {

    private static final int PER_BEAT = 200;
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 20;

    @Inject
    private AppointmentReminders reminders;
    @Inject
    private Readiness readiness;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remind() {
        int hour = LocalTime.now(clock).getHour();
        if (readiness.isReady() && hour >= FIRST_HOUR && hour < LAST_HOUR) {
            reminders.due(PER_BEAT).forEach(reminders::remind);
        }
    }
}
