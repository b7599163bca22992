package org.quittance.appointment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quittance.appointment.AppointmentSlot.Span;
import org.quittance.appointment.Appointments;
import org.quittance.identity.Role;

/** Recalls appointments of tomorrow, each in a transaction of its own. Who booked only today knows. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AppointmentReminders {

    @Inject
    private Appointments appointments;
    @Inject
    private AppointmentNotices notices;
    @Inject
    private Clock clock;

    public List<Long> due(int most) {
        LocalDate today = LocalDate.now(clock);
        return appointments.toRemind(new Span(start(today.plusDays(1)), start(today.plusDays(2))), start(today), most);
    }

    /** Nothing if it moved, was cancelled or recalled meanwhile. */
    public void remind(long id) {
        appointments.lockedToRemind(id).ifPresent(one -> {
            one.remind(clock.instant());
            notices.reminded(one);
        });
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
