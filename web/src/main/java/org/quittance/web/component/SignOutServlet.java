package org.quittance.web.component;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.identity.service.BrowserSession;
import org.quittance.identity.service.SessionService;

/**
 * The way out, from any page, error pages included. A plain post outside Faces: it works when the view has expired, and
 * the session cookie, being SameSite, does not come along when another site sends it.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @EJB
    private SessionService sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        BrowserSession.of(request.getSession(false)).ifPresent(session -> sessions.end(session.id()));
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/");
    }
}
