package org.quittance.appointment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.quittance.customer.VisibleCustomers;

/** Appointments booked, moved and cancelled, whoever asks: the customer, or an adviser for who is on the telephone. */
@ApplicationScoped
public class Bookings {

    @Inject
    private Appointments appointments;
    @Inject
    private AppointmentNotices notices;
    @Inject
    private Clock clock;

    /** @param visible whose appointments count and change. @param name who signs in. @param terms within which */
    record Asker(VisibleCustomers visible, String name, AppointmentTerms terms) {
    }

    /** Those of today, for customers. */
    AppointmentTerms terms() {
        return appointments.terms(LocalDate.now(clock));
    }

    /** What can be booked, the first first. @param from not before this day; null for as soon as possible */
    List<FreeSlot> free(AppointmentTerms terms, AppointmentWay way, LocalDate from, int most) {
        Instant earliest = terms.bookableFrom(clock.instant());
        Instant asked = from == null ? earliest : from.atStartOfDay(clock.getZone()).toInstant();
        return appointments.free(way, asked.isAfter(earliest) ? asked : earliest, most);
    }

    /** @throws AppointmentException if it cannot be */
    long book(Asker asker, long customer, long slot, Wish wish) {
        AppointmentSlot free = free(slot, asker.terms());
        if (appointments.coming(asker.visible(), clock.instant()).size() >= asker.terms().mostOpen()) {
            throw new AppointmentException(Fault.MANY);
        }
        String telephone = free.host().way() == AppointmentWay.TELEPHONE
                ? Telephones.written(String.valueOf(wish.telephone())).orElseThrow(() -> new AppointmentException(Fault.TELEPHONE)) : null;
        Appointment booked = new Appointment(free, customer, new Wish(wish.topic(), telephone, wish.note()), asker.name(),
                clock.instant());
        appointments.add(booked);
        notices.booked(booked);
        return booked.id();
    }

    /** @throws AppointmentException if it cannot be */
    void move(Asker asker, long id, long slot) {
        AppointmentSlot free = free(slot, asker.terms());
        Appointment moved = changeable(asker, id);
        moved.move(free, clock.instant());
        notices.moved(moved);
    }

    /** @throws AppointmentException if it is too late */
    void cancel(Asker asker, long id) {
        Appointment cancelled = changeable(asker, id);
        cancelled.cancel(asker.name(), clock.instant());
        notices.cancelled(cancelled);
    }

    boolean isChangeable(Appointment one, AppointmentTerms terms) {
        Instant now = clock.instant();
        return one.state(now) == AppointmentState.BOOKED && terms.isChangeable(one.slot().span().start(), now);
    }

    /** Locked. What began or was booked meanwhile cannot be had. */
    private AppointmentSlot free(long slot, AppointmentTerms terms) {
        AppointmentSlot found = appointments.lockedSlot(slot).orElseThrow();
        if (found.isWithdrawn() || appointments.ofSlot(found).isPresent()) {
            throw new AppointmentException(Fault.TAKEN);
        }
        if (found.span().start().isBefore(terms.bookableFrom(clock.instant()))) {
            throw new AppointmentException(Fault.LATE);
        }
        return found;
    }

    private Appointment changeable(Asker asker, long id) {
        Appointment found = appointments.locked(asker.visible(), id).orElseThrow();
        if (!isChangeable(found, asker.terms())) {
            throw new AppointmentException(Fault.LATE);
        }
        return found;
    }
}
