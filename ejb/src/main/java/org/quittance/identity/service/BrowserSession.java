package org.quittance.identity.service;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * What a browser's session knows of who is signed in. Whether it still counts is looked up with every request.
 *
 * @param id   of the row that the person sees among the own sessions
 * @param name of the login
 */
public record BrowserSession(long id, String name, Instant begun) implements Serializable {

    private static final String KEY = BrowserSession.class.getName();

    void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Nothing while nobody is signed in. */
    public static Optional<BrowserSession> of(HttpSession session) {
        return Optional.ofNullable(session).map(kept -> (BrowserSession) kept.getAttribute(KEY));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }
}
