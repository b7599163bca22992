package org.quittance.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What somebody sent got lost with their session, or with the state of their page: the next page says so, once. */
@Named
@RequestScoped
public class LostPost {

    private static final String KEY = LostPost.class.getName();

    @Inject
    private HttpServletRequest request;
    private Boolean told;

    public static void remember(HttpSession session) {
        session.setAttribute(KEY, Boolean.TRUE);
    }

    /** True on the page that has to say it; asking again on the same page answers the same. */
    public boolean isToTell() {
        if (told == null) {
            HttpSession session = request.getSession(false);
            told = session != null && session.getAttribute(KEY) != null;
            if (told) {
                session.removeAttribute(KEY);
            }
        }
        return told;
    }
}
