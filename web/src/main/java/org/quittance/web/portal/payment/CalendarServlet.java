package org.quittance.web.portal.payment;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.quittance.payment.service.debit.MandateService;

/** Debits to come, for the customer's own calendar. */
@WebServlet("/portal/payment/calendar")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient MandateService mandates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] calendar = mandates.calendar().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"prelevements.ics\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(calendar.length);
        response.getOutputStream().write(calendar);
    }
}
