package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.service.AppointmentDeskService;

/** When a customer comes or is called, on the customer's page. */
@Named("officeCustomerAppointments")
@RequestScoped
public class CustomerAppointmentsBacking {

    @Inject
    private AppointmentDeskService desk;
    private List<Appointment> coming;

    public List<Appointment> of(long customer) {
        if (coming == null) {
            coming = desk.coming(customer);
        }
        return coming;
    }
}
