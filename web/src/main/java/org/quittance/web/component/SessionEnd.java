package org.quittance.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.quittance.identity.service.BrowserSession;
import org.quittance.operator.Settings;

/** When a page warns that the session is about to end. */
@Named
@RequestScoped
public class SessionEnd {

    @Inject
    private Settings settings;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    /** Seconds without a request after which a session has ended. */
    public long getIdle() {
        return settings.sessionIdle().toSeconds();
    }

    /** Seconds from now on after which it has ended whatever happens. */
    public long getLeft() {
        return BrowserSession.of(request.getSession(false)).map(session -> settings.sessionLongest()
                .minus(Duration.between(session.begun(), clock.instant())).toSeconds()).orElse(getIdle());
    }
}
