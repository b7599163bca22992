package org.quittance.web.component;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.quittance.identity.service.LoginService;

/** Remembers the chosen language, for a year and with the login, and goes back to the page it was chosen on. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    @EJB
    private LoginService logins;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("to");
        if (code != null && Language.SPOKEN.containsKey(code)) {
            Cookie cookie = new Cookie(Language.COOKIE, code);
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
            if (request.getUserPrincipal() != null) {
                logins.speak(code);
            }
        }
        response.sendRedirect(request.getContextPath() + ownPage(request.getParameter("back")));
    }

    /** The address if it is a plain path of this site, else the first page: never a way out to another site. */
    static String ownPage(String address) {
        boolean own = address != null && address.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
        return own ? address : "/";
    }
}
