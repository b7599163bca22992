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

/** An appointment to come, for the customer's own calendar; of another one the list tells what became of it. */
@WebServlet("/portal/appointment/calendar")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AppointmentService appointments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}") || appointments.of(Long.parseLong(id)).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<String> calendar = appointments.calendar(Long.parseLong(id));
        if (calendar.isPresent()) {
            SentCalendar.send(response, "rendez-vous.ics", calendar.get());
        } else {
            response.sendRedirect(request.getContextPath() + "/portal/appointment/list");
        }
    }
}
