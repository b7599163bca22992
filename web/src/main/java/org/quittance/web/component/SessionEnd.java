package org.quittance.web.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quittance.operator.Settings;

/** When a page warns that the session is about to end. */
@Named
@ApplicationScoped
public class SessionEnd {

    @Inject
    private Settings settings;

    /** Seconds without a request after which a session has ended. */
    public long getIdle() {
        return settings.sessionIdle().toSeconds();
    }
}
