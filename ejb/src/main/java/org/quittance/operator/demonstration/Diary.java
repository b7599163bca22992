package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.AppointmentSlot;
import org.quittance.appointment.AppointmentSlot.Host;
import org.quittance.appointment.AppointmentSlot.Span;
import org.quittance.appointment.AppointmentTopic;
import org.quittance.appointment.Appointments;
import org.quittance.customer.Customers;

/** When an adviser and the agency receive in the next two weeks; Camille is called at the first of these times. */
@ApplicationScoped
public class Diary {

    private static final String ADVISER = "conseil";
    private static final String AGENCY = "Agence du Val Clair, 4 place du Marché, 63200 Riom";
    /** Later than tomorrow, so that nobody is recalled yet. */
    private static final int FIRST_DAY = 3;
    private static final int DAYS = 12;
    private static final Duration LENGTH = Duration.ofMinutes(20);

    @Inject
    private Appointments appointments;
    @Inject
    private Customers customers;
    @Inject
    private Clock clock;

    @Transactional
    public void fill() {
        Instant now = clock.instant();
        AppointmentSlot first = null;
        for (int ahead = FIRST_DAY; ahead < FIRST_DAY + DAYS; ahead++) {
            LocalDate day = LocalDate.now(clock).plusDays(ahead);
            if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                AppointmentSlot call = slot(new Host(ADVISER, null, null), day, 9, now);
                first = first == null ? call : first;
                Stream.of(14, 16).forEach(hour -> slot(new Host(null, "Accueil", AGENCY), day, hour, now));
            }
        }
        appointments.add(new Appointment(first, customers.numbered("C100001").id(),
                new Appointment.Wish(AppointmentTopic.PAYMENT, "04 73 00 00 01", "Choisir le jour de mon prélèvement."),
                "camille.martin@example.org", now));
    }

    private AppointmentSlot slot(Host host, LocalDate day, int hour, Instant now) {
        Instant start = day.atTime(LocalTime.of(hour, 0)).atZone(clock.getZone()).toInstant();
        AppointmentSlot slot = new AppointmentSlot(host, new Span(start, start.plus(LENGTH)), ADVISER, now);
        appointments.add(slot);
        return slot;
    }
}
