package org.quittance.appointment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.Appointment.Wish;
import org.quittance.appointment.AppointmentState;
import org.quittance.appointment.AppointmentTerms;
import org.quittance.appointment.AppointmentWay;
import org.quittance.appointment.Appointments;
import org.quittance.appointment.FreeSlot;
import org.quittance.appointment.service.Bookings.Asker;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;

/** Appointments of the signed-in customer: booked, moved and cancelled within the terms of the day. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class AppointmentService {

    private static final int MOST = 100;

    @Inject
    private Appointments appointments;
    @Inject
    private Bookings bookings;
    @Inject
    private AppointmentNotices notices;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** An appointment as its customer sees it now. */
    public record Own(Appointment appointment, AppointmentState state, boolean changeable) {
    }

    /** Those to come, the next first; then the others, the latest first. */
    public List<Own> mine() {
        AppointmentTerms terms = bookings.terms();
        Map<Boolean, List<Own>> latestFirst = appointments.of(current.visible(), MOST).stream().map(one -> own(one, terms))
                .collect(Collectors.partitioningBy(own -> own.state() == AppointmentState.BOOKED));
        List<Own> ordered = new ArrayList<>(latestFirst.get(true));
        Collections.reverse(ordered);
        ordered.addAll(latestFirst.get(false));
        return ordered;
    }

    /** Those to come, the first first. */
    public List<Appointment> coming() {
        return appointments.coming(current.visible(), clock.instant());
    }

    public Optional<Own> of(long id) {
        return appointments.of(current.visible(), id).map(one -> own(one, bookings.terms()));
    }

    private Own own(Appointment one, AppointmentTerms terms) {
        return new Own(one, one.state(clock.instant()), bookings.isChangeable(one, terms));
    }

    /** What can be booked, the first first. @param from not before this day; null for as soon as possible */
    public List<FreeSlot> free(AppointmentWay way, LocalDate from, int most) {
        return bookings.free(bookings.terms(), way, from, most);
    }

    /** @throws AppointmentException if it cannot be */
    public long book(long slot, Wish wish) {
        Asker asker = asker();
        return bookings.book(asker, current.access().orElseThrow().customerId(), slot, wish);
    }

    /** @throws AppointmentException if it cannot be */
    public void move(long id, long slot) {
        bookings.move(asker(), id, slot);
    }

    /** @throws AppointmentException if it is too late */
    public void cancel(long id) {
        bookings.cancel(asker(), id);
    }

    private Asker asker() {
        return new Asker(current.visible(), current.login().name(), bookings.terms());
    }

    /** For the customer's own calendar; empty for what does not take place. */
    public Optional<String> calendar(long id) {
        return appointments.of(current.visible(), id).filter(one -> one.state(clock.instant()) == AppointmentState.BOOKED)
                .map(one -> notices.calendar(one, Locale.forLanguageTag(current.login().language())));
    }
}
