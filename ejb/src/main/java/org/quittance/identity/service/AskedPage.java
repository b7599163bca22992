package org.quittance.identity.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * The page that somebody asked for before they were signed in. It is kept in the session and opened by a plain GET
 * after sign-in: a post is never repeated, for the state it belongs to went with the session.
 *
 * @param address own path and query; null if the browser did not say which page a post came from
 * @param posted  what was sent is lost
 */
public record AskedPage(String address, boolean posted) implements Serializable {

    private static final String KEY = AskedPage.class.getName();

    /** What a request asks for that is sent to sign in. */
    static AskedPage of(HttpServletRequest request) {
        boolean posted = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        String query = request.getQueryString();
        return posted ? new AskedPage(PostedFrom.page(request).orElse(null), true)
                : new AskedPage(own(request.getRequestURI()) + (query == null ? "" : "?" + query), false);
    }

    /** With one slash: a browser takes what follows two for the name of another site. */
    static String own(String path) {
        return path.replaceFirst("^[/\\\\]+", "/");
    }

    void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Nothing if nobody was sent to sign in. */
    public static Optional<AskedPage> of(HttpSession session) {
        return Optional.ofNullable(session).map(kept -> (AskedPage) kept.getAttribute(KEY));
    }

    public static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }
}
