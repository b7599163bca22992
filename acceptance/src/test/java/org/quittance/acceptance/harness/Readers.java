package org.quittance.acceptance.harness;

import java.util.HashMap;
import java.util.Map;

/** Logins without a browser, each signed in once: that takes longer than most of what they read then. */
public final class Readers {

    private final Site site;
    private final Map<String, Http> signedIn = new HashMap<>();

    public Readers(Site site) {
        this.site = site;
    }

    public Http as(String login) {
        return signedIn.computeIfAbsent(login, name -> Http.signedIn(site, name));
    }

    /** The next time it signs in anew. */
    void forget(String login) {
        signedIn.remove(login);
    }
}
