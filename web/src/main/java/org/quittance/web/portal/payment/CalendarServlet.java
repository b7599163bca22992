package org.quittance.web.portal.payment;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.payment.service.debit.MandateService;
import org.quittance.web.portal.SentCalendar;

/** Debits to come, for the customer's own calendar. */
@WebServlet("/portal/payment/calendar")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient MandateService mandates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SentCalendar.send(response, "prelevements.ics", mandates.calendar());
    }
}
