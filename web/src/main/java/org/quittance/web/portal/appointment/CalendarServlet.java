package org.quittance.web.portal.appointment;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.appointment.service.AppointmentService;
import org.quittance.web.portal.SentCalendar;

/** An appointment to come, for the customer's own calendar. */
@WebServlet("/portal/appointment/calendar")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AppointmentService appointments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Optional<String> calendar = id == null || !id.matches("[0-9]{1,18}") ? Optional.empty()
                : appointments.calendar(Long.parseLong(id));
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SentCalendar.send(response, "rendez-vous.ics", calendar.get());
    }
}
