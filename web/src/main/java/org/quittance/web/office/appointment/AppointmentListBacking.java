package org.quittance.web.office.appointment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quittance.appointment.AppointmentSlot;
import org.quittance.appointment.Appointments.Show;
import org.quittance.appointment.SlotRow;
import org.quittance.appointment.service.AppointmentDeskService;
import org.quittance.appointment.service.AppointmentException;
import org.quittance.appointment.service.BookingDeskService;
import org.quittance.identity.service.LoginService;
import org.quittance.web.office.Reply;

/** When staff receive from a day on, and who comes. */
@Named("officeAppointmentList")
@ViewScoped
public class AppointmentListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000;

    @Inject
    private AppointmentDeskService desk;
    @Inject
    private BookingDeskService bookings;
    @Inject
    private LoginService logins;
    @Inject
    private Clock clock;
    private Show show;
    private LocalDate from;
    private transient List<SlotRow> rows;
    private transient Map<String, String> people;

    public void load() {
        show = show == null ? Show.ALL : show;
        from = from == null ? LocalDate.now(clock) : from;
        rows = new ArrayList<>(desk.rows(show, from, MOST));
        people = logins.staff();
    }

    public String withdraw(long slot) {
        try {
            desk.withdraw(slot);
            Reply.done("office_appointment_list_withdrawn");
        } catch (AppointmentException e) {
            Reply.refused("office_appointment_list_gone");
        }
        return "/office/appointment/list?faces-redirect=true";
    }

    /** The time is free again; its customer hears of it. */
    public String cancel(long appointment) {
        try {
            bookings.cancel(appointment);
            Reply.done("office_appointment_cancelled");
        } catch (AppointmentException e) {
            Reply.refused("office_appointment_book_" + e.fault());
        }
        return "/office/appointment/list?faces-redirect=true";
    }

    public String host(AppointmentSlot.Host host) {
        return host.adviser() == null ? host.desk() : people.getOrDefault(host.adviser(), host.adviser());
    }

    public List<SlotRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public Show[] getShows() {
        return Show.values();
    }

    public Show getShow() {
        return show;
    }

    public void setShow(Show show) {
        this.show = show;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
