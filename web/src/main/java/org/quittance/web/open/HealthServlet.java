package org.quittance.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.operator.service.Readiness;

/** Tells a load balancer, in one word, whether this server can serve; why it cannot is in the log. */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {

    @Inject
    private Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(readiness.isReady() ? HttpServletResponse.SC_OK : readiness.failure() == null
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/plain");
        response.getWriter().print(readiness.isReady() ? "UP" : readiness.failure() == null ? "STARTING" : "FAILED");
    }
}
