package org.quittance.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.AccessLink;
import org.quittance.identity.AccessLinks;
import org.quittance.identity.Login;
import org.quittance.identity.LoginSession;
import org.quittance.identity.LoginSessions;
import org.quittance.identity.Logins;
import org.quittance.identity.Role;
import org.quittance.identity.SignInPlace;
import org.quittance.messaging.OutboxMessage;
import org.quittance.operator.Settings;

/** Where people are signed in: begins, goes on and ends; a place they never signed in from is told by mail. */
@Stateless
public class SessionService {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject
    private LoginSessions sessions;
    @Inject
    private Logins logins;
    @Inject
    private AccessLinks links;
    @Inject
    private AccessNotices notices;
    @Inject
    private SecondFactorRule rule;
    @Inject
    private CurrentLogin current;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** A session as its owner sees it. @param own the one that asks */
    public record Row(long id, String device, String address, Instant startedAt, Instant lastUsedAt, boolean own)
            implements Serializable {
    }

    /**
     * Who has given a password still has to prove the second factor, if there is one; who has proved a key has not.
     *
     * @return its identifier, for the browser's session to keep
     */
    @PermitAll
    public long begin(String name, SignInPlace place, boolean byKey) {
        Instant now = clock.instant();
        Login login = logins.named(name).orElseThrow();
        sessions.forget(login.id(), now.minus(REMEMBERED));
        if (sessions.isNewPlace(login.id(), place)) {
            notices.write(OutboxMessage.Kind.ACCESS_LINK, login, new AccessNotices.Said("new_device",
                    place.device().isEmpty() ? place.address() : place.device() + " – " + place.address(),
                    AccessLinkService.path(links.issue(AccessLink.Kind.OBJECTION, login.name(), null, now))));
        }
        return sessions.add(new LoginSession(login.id(), place, byKey || !rule.isAskedOf(login), now));
    }

    /** Who goes on with a session; nothing once it has ended or lapsed. */
    @PermitAll
    public Optional<SignedIn> resume(long id, String name) {
        return Optional.of(sessions.use(id, name, clock.instant(), limits())).filter(roles -> !roles.isEmpty())
                .map(roles -> new SignedIn(name, roles));
    }

    /** The caller has proved the second factor. @param id of a session of the caller's own */
    @RolesAllowed(Role.HALF_SIGNED_IN)
    public void complete(long id) {
        long login = current.login().id();
        sessions.of(id).filter(session -> session.loginId() == login).ifPresent(LoginSession::complete);
    }

    @PermitAll
    public void end(long id) {
        sessions.of(id).ifPresent(session -> session.end(clock.instant()));
    }

    /** @param own the session that asks */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public List<Row> mine(long own) {
        Instant now = clock.instant();
        LoginSession.Limits limits = limits();
        return sessions.notEnded(current.login().id(), now.minus(limits.idle())).stream()
                .filter(session -> session.isOpen(now, limits))
                .map(session -> new Row(session.id(), session.device(), session.address(), session.startedAt(),
                        session.lastUsedAt(), session.id() == own)).toList();
    }

    private LoginSession.Limits limits() {
        return new LoginSession.Limits(settings.sessionIdle(), settings.sessionLongest());
    }

    /** One of the caller's own; of another's nothing happens. */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public void endMine(long id) {
        long login = current.login().id();
        sessions.of(id).filter(session -> session.loginId() == login).ifPresent(session -> session.end(clock.instant()));
    }

    /** All but the one that asks. */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public void endOthers(long own) {
        sessions.endAll(current.login().id(), own, clock.instant());
    }
}
