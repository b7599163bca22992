package org.quittance.appointment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.AppointmentSlot;
import org.quittance.appointment.AppointmentSlot.Host;
import org.quittance.appointment.AppointmentSlot.Span;
import org.quittance.appointment.Appointments;
import org.quittance.appointment.SlotRow;
import org.quittance.appointment.service.AppointmentException.Fault;
import org.quittance.customer.VisibleCustomers;
import org.quittance.identity.Logins;
import org.quittance.identity.Role;
import org.quittance.operator.Closings;
import org.quittance.payment.service.CustomerFileOpened;
import org.quittance.publication.Publications;
import org.quittance.publication.Site;

/** Staff publish when they receive, see who comes, and withdraw; who had booked is told. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
public class AppointmentDeskService {

    private static final int MOST_AT_ONCE = 500;

    @Inject
    private Appointments appointments;
    @Inject
    private AppointmentNotices notices;
    @Inject
    private Logins logins;
    @Inject
    private Publications publications;
    @Inject
    private Closings closings;
    @Inject
    private Event<CustomerFileOpened> opened;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    /** From a day on, the first first. */
    public List<SlotRow> rows(Appointments.Show show, LocalDate from, int most) {
        return appointments.rows(show, start(from), most);
    }

    /** Of a customer, those to come, the first first; who looks has opened the file. */
    public List<Appointment> coming(long customer) {
        return appointments.coming(new VisibleCustomers(Set.of(customer)), clock.instant());
    }

    /** Where one may be received: the operator's sites, as customers find them. */
    public List<String> places() {
        return publications.sites().stream().map(AppointmentDeskService::place).toList();
    }

    private static String place(Site site) {
        return site.name() + ", " + site.address().onOneLine();
    }

    /** Who receives customers: what they are called, by the names they sign in with. */
    public Map<String, String> advisers() {
        return logins.staff(List.of(Role.ADVISER, Role.ADMINISTRATOR));
    }

    /** What became of a plan. @param left slots at times that are past, or at which the same one receives already */
    public record Published(int slots, int left) {
    }

    /** @throws AppointmentException if there is nothing to publish, or too much */
    public Published publish(Host host, SlotPlan plan) {
        Instant now = clock.instant();
        List<Span> spans = plan.days().days() > MOST_AT_ONCE ? List.of() : plan.spans(clock.getZone(), closings.daysFrom(plan.days().start()));
        if (spans.isEmpty() || spans.size() > MOST_AT_ONCE) {
            throw new AppointmentException(Fault.PLAN);
        }
        List<Span> taken = appointments.taken(host, new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()));
        List<Span> free = new ArrayList<>(spans);
        free.removeIf(span -> span.start().isBefore(now) || taken.stream().anyMatch(span::meets));
        free.forEach(span -> appointments.add(new AppointmentSlot(host, span, caller.getName(), now)));
        return new Published(free.size(), spans.size() - free.size());
    }

    /** Who had booked it hears of it, and may book another. @throws AppointmentException if it was withdrawn already */
    public void withdraw(long slot) {
        AppointmentSlot found = appointments.lockedSlot(slot).orElseThrow();
        if (found.isWithdrawn()) {
            throw new AppointmentException(Fault.TAKEN);
        }
        Instant now = clock.instant();
        appointments.lockedOfSlot(found).filter(booked -> found.span().start().isAfter(now)).ifPresent(booked -> {
            opened.fire(new CustomerFileOpened(booked.customerId()));
            booked.cancel(caller.getName(), now);
            notices.withdrawn(booked);
        });
        found.withdraw(caller.getName(), now);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
