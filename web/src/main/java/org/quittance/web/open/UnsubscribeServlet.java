package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.quittance.messaging.service.UnsubscribeService;

/**
 * The address in the head of a newsletter (RFC 8058): a mail program posts to it and the newsletter ends, without a session.
 * Who follows it as a link only reads a page, for mail servers look at links too.
 */
@WebServlet("/newsletter/stop")
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private UnsubscribeService unsubscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String token = request.getParameter("token");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/unsubscribe?token="
                + URLEncoder.encode(token == null ? "" : token, StandardCharsets.UTF_8));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean oneClick = "One-Click".equals(request.getParameter("List-Unsubscribe"));
        boolean ended = oneClick && unsubscribing.stop(request.getParameter("token"));
        response.setStatus(ended ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain");
        response.getWriter().print(ended ? "OK" : "unknown");
    }
}
