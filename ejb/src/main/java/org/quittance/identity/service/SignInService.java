package org.quittance.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;

/** Checks name and password; slows down whoever guesses, by name and by address, whether the name exists or not. */
@Stateless
@PermitAll
public class SignInService {

    @Inject
    private Logins logins;
    @Inject
    private SignInThrottle throttle;
    @Inject
    private PasswordHashing hashing;
    @Inject
    private Event<SignInTried> tried;
    @Inject
    private Clock clock;

    /**
     * The login, or nothing if name or password are wrong, it is locked, or too many guesses came before.
     *
     * @param name an e-mail address, a short name of staff, or a customer number
     */
    public Optional<SignedIn> signIn(String name, String password, String address) {
        Instant now = clock.instant();
        Optional<Login> known = logins.typed(name);
        List<String> keys = keys(name, known, address);
        if (throttle.blockedUntil(keys, now).isPresent()) {
            return Optional.empty();
        }
        if (!isPassword(password, known) || known.get().isLocked()) {
            throttle.failed(keys, now);
            tried.fire(new SignInTried(known.map(Login::name).orElse(null), false));
            return Optional.empty();
        }
        throttle.succeeded(keys);
        known.get().signedIn(now);
        tried.fire(new SignInTried(known.get().name(), true));
        return known.map(login -> new SignedIn(login.name(), login.roles()));
    }

    /** Who is known already by something better than a password. */
    public Optional<SignedIn> roles(String name) {
        return logins.named(name).filter(login -> !login.isLocked()).map(login -> new SignedIn(login.name(), login.roles()));
    }

    /** One count for a login, whether its e-mail address or its customer number was typed. */
    private List<String> keys(String typed, Optional<Login> known, String address) {
        return throttle.keys(known.map(Login::name).orElse(typed), address);
    }

    private boolean isPassword(String password, Optional<Login> known) {
        if (known.isEmpty()) {
            hashing.matchNobody(password);
            return false;
        }
        return hashing.matches(password, known.get().passwordHash());
    }

    /** How long guesses for this name or from this address are still refused, if they are. */
    public Optional<Duration> wait(String name, String address) {
        Instant now = clock.instant();
        return throttle.blockedUntil(keys(name, logins.typed(name), address), now).map(until -> Duration.between(now, until));
    }
}
