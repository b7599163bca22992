package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.quittance.identity.Login;

/**
 * The password asked again of who is signed in, before what nobody shall do who merely finds an open session. A wrong one counts
 * as at sign-in, and makes wait with those.
 */
@ApplicationScoped
public class OwnPassword {

    @Inject
    private SignInThrottle throttle;
    @Inject
    private PasswordHashing hashing;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    boolean isProved(Login login, String typed) {
        Instant now = clock.instant();
        List<String> keys = throttle.keys(login.name(), request.getRemoteAddr());
        if (throttle.blockedUntil(keys, now).isPresent()) {
            return false;
        }
        boolean right = hashing.matches(typed, login.passwordHash());
        if (right) {
            throttle.succeeded(keys);
        } else {
            throttle.failed(keys, now);
        }
        return right;
    }
}
