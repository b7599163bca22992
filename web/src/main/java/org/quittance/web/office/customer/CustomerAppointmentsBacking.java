package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.service.AppointmentDeskService;
import org.quittance.appointment.service.AppointmentException;
import org.quittance.appointment.service.BookingDeskService;
import org.quittance.web.office.Reply;

/** When a customer comes or is called, on the customer's page, and what an adviser changes about it. */
@Named("officeCustomerAppointments")
@RequestScoped
public class CustomerAppointmentsBacking {

    @Inject
    private AppointmentDeskService desk;
    @Inject
    private BookingDeskService bookings;
    private List<Appointment> coming;

    public List<Appointment> of(long customer) {
        if (coming == null) {
            coming = desk.coming(customer);
        }
        return coming;
    }

    /** By who is on the telephone with the customer, whose page is shown again. */
    public String cancel(long id, String number) {
        try {
            bookings.cancel(id);
            Reply.done("office_appointment_cancelled");
        } catch (AppointmentException e) {
            Reply.refused("office_appointment_book_" + e.fault());
        }
        return "/office/customer/detail?faces-redirect=true&number=" + number;
    }
}
