package org.quittance.appointment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.Appointment.Wish;
import org.quittance.appointment.AppointmentSlot;
import org.quittance.appointment.AppointmentState;
import org.quittance.appointment.AppointmentTerms;
import org.quittance.appointment.AppointmentWay;
import org.quittance.appointment.Appointments;
import org.quittance.appointment.FreeSlot;
import org.quittance.appointment.service.AppointmentException.Fault;
import org.quittance.customer.Telephones;
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
    private AppointmentNotices notices;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** An appointment as its customer sees it now. */
    public record Own(Appointment appointment, AppointmentState state, boolean changeable) {
    }

    /** The latest first. */
    public List<Own> mine() {
        Instant now = clock.instant();
        AppointmentTerms terms = terms();
        return appointments.of(current.visible(), MOST).stream().map(one -> own(one, terms, now)).toList();
    }

    /** Those to come, the first first. */
    public List<Appointment> coming() {
        return appointments.coming(current.visible(), clock.instant());
    }

    public Optional<Own> of(long id) {
        return appointments.of(current.visible(), id).map(one -> own(one, terms(), clock.instant()));
    }

    private static Own own(Appointment one, AppointmentTerms terms, Instant now) {
        AppointmentState state = one.state(now);
        return new Own(one, state, state == AppointmentState.BOOKED && terms.isChangeable(one.slot().span().start(), now));
    }

    /** What can be booked, the first first. @param from not before this day; null for as soon as possible */
    public List<FreeSlot> free(AppointmentWay way, LocalDate from, int most) {
        Instant earliest = terms().bookableFrom(clock.instant());
        Instant asked = from == null ? earliest : from.atStartOfDay(clock.getZone()).toInstant();
        return appointments.free(way, asked.isAfter(earliest) ? asked : earliest, most);
    }

    /** @throws AppointmentException if it cannot be */
    public long book(long slot, Wish wish) {
        AppointmentSlot free = free(slot);
        if (appointments.coming(current.visible(), clock.instant()).size() >= terms().mostOpen()) {
            throw new AppointmentException(Fault.MANY);
        }
        String telephone = free.host().way() == AppointmentWay.TELEPHONE
                ? Telephones.written(String.valueOf(wish.telephone())).orElseThrow(() -> new AppointmentException(Fault.TELEPHONE)) : null;
        Appointment booked = new Appointment(free, current.access().orElseThrow().customerId(),
                new Wish(wish.topic(), telephone, wish.note()), current.login().name(), clock.instant());
        appointments.add(booked);
        notices.booked(booked);
        return booked.id();
    }

    /** @throws AppointmentException if it cannot be */
    public void move(long id, long slot) {
        AppointmentSlot free = free(slot);
        Appointment moved = changeable(id);
        moved.move(free, clock.instant());
        notices.moved(moved);
    }

    /** @throws AppointmentException if it is too late */
    public void cancel(long id) {
        Appointment cancelled = changeable(id);
        cancelled.cancel(current.login().name(), clock.instant());
        notices.cancelled(cancelled);
    }

    /** For the customer's own calendar; empty for what does not take place. */
    public Optional<String> calendar(long id) {
        return appointments.of(current.visible(), id).filter(one -> one.state(clock.instant()) == AppointmentState.BOOKED)
                .map(one -> notices.calendar(one, Locale.forLanguageTag(current.login().language())));
    }

    /** Locked. What began or was booked meanwhile cannot be had. */
    private AppointmentSlot free(long slot) {
        current.visible();
        AppointmentSlot found = appointments.lockedSlot(slot).orElseThrow();
        if (found.isWithdrawn() || appointments.ofSlot(found).isPresent()) {
            throw new AppointmentException(Fault.TAKEN);
        }
        if (found.span().start().isBefore(terms().bookableFrom(clock.instant()))) {
            throw new AppointmentException(Fault.LATE);
        }
        return found;
    }

    private Appointment changeable(long id) {
        Appointment found = appointments.locked(current.visible(), id).orElseThrow();
        if (!own(found, terms(), clock.instant()).changeable()) {
            throw new AppointmentException(Fault.LATE);
        }
        return found;
    }

    private AppointmentTerms terms() {
        return appointments.terms(LocalDate.now(clock));
    }
}
