package org.quittance.web.office.customer;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.identity.service.VisitService;

/** The way out of a customer's space, from any page of it; as signing out it is a plain post. */
@WebServlet("/office/customer/leave")
public class VisitServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient VisitService visits;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String back = visits.leave().map(number -> "/office/customer/detail?number=" + number).orElse("/office/home");
        response.sendRedirect(request.getContextPath() + back);
    }
}
