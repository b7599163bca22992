package org.quittance.appointment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.Appointment.Wish;
import org.quittance.appointment.AppointmentWay;
import org.quittance.appointment.Appointments;
import org.quittance.appointment.FreeSlot;
import org.quittance.appointment.service.Bookings.Asker;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.VisibleCustomers;
import org.quittance.identity.Role;
import org.quittance.payment.service.CustomerFileOpened;

/** An adviser books, moves and cancels for a customer, who is told as if he had done it himself. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
public class BookingDeskService {

    @Inject
    private Appointments appointments;
    @Inject
    private Bookings bookings;
    @Inject
    private Customers customers;
    @Inject
    private Event<CustomerFileOpened> opened;
    @Inject
    private Principal caller;

    /** Who is on the telephone; that the file was opened is kept. */
    public Optional<Customer> customer(String number) {
        Optional<Customer> found = customers.find(number);
        found.ifPresent(customer -> opened.fire(new CustomerFileOpened(customer.id())));
        return found;
    }

    /** Whose appointment it is, when, and whether it can still be moved. */
    public record Known(Customer customer, Appointment appointment, boolean movable) {
    }

    public Optional<Known> known(long id) {
        return appointments.any(id).map(one -> new Known(customers.known(one.customerId()), one,
                bookings.isChangeable(one, bookings.terms().atTheDesk())));
    }

    /** What can be booked, the first first. @param from not before this day; null for as soon as possible */
    public List<FreeSlot> free(AppointmentWay way, LocalDate from, int most) {
        return bookings.free(bookings.terms().atTheDesk(), way, from, most);
    }

    /** @throws AppointmentException if it cannot be */
    public void book(String number, long slot, Wish wish) {
        long customer = customer(number).orElseThrow().id();
        bookings.book(asker(customer), customer, slot, wish);
    }

    /** @throws AppointmentException if it cannot be */
    public void move(long id, long slot) {
        bookings.move(askerOf(id), id, slot);
    }

    /** @throws AppointmentException if it has begun, or was cancelled already */
    public void cancel(long id) {
        bookings.cancel(askerOf(id), id);
    }

    private Asker askerOf(long id) {
        long customer = appointments.customerOf(id).orElseThrow();
        opened.fire(new CustomerFileOpened(customer));
        return asker(customer);
    }

    private Asker asker(long customer) {
        return new Asker(new VisibleCustomers(Set.of(customer)), caller.getName(), bookings.terms().atTheDesk());
    }
}
