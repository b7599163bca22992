package org.quittance.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quittance.identity.AccessLink;
import org.quittance.identity.AccessLinks;
import org.quittance.identity.Login;
import org.quittance.identity.LoginSessions;
import org.quittance.identity.Logins;
import org.quittance.identity.Role;
import org.quittance.identity.SecondFactorReset;
import org.quittance.identity.SecondFactors;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Phrases;

/**
 * Administrators say who works here and may do what. Nobody changes his own rights, so an administrator is always left: two
 * who take each other's role at once wait for each other, and the second has lost it by then. The person is told of each
 * change, the database writes it into the audit trail, and taking something away ends the sessions. A second factor is reset by
 * two of them: one asks, another grants.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StaffService {

    @Inject
    private Logins logins;
    @Inject
    private LoginSessions sessions;
    @Inject
    private SecondFactors factors;
    @Inject
    private AccessLinks links;
    @Inject
    private AccessNotices notices;
    @Inject
    private PasswordHashing hashing;
    @Inject
    private SignInThrottle throttle;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /**
     * A member of staff, as administrators see one.
     *
     * @param roles        in the order of {@link Role#STAFF}
     * @param lastSignInAt null for who never signed in
     * @param own          whether it is who asks
     * @param reset        null unless one waits to be granted
     */
    public record Member(long id, String name, String displayName, List<String> roles, boolean secondFactor, Instant lastSignInAt,
            boolean locked, boolean own, ResetAsked reset) implements Serializable {

        /** Has an address, and no password yet: the link of the invitation may be lost. */
        public boolean isInvited() {
            return lastSignInAt == null && name.contains("@") && !locked;
        }
    }

    /** That the second factor be taken away. @param by what the administrator is called. @param own asked by who looks */
    public record ResetAsked(String by, Instant at, boolean own) implements Serializable {
    }

    /** Who is invited. @param name an e-mail address, and the name to sign in with */
    public record Invited(String name, String displayName, String language) implements Serializable {
    }

    /** By what they are called; four queries. */
    public List<Member> members() {
        Set<Long> owners = factors.owners();
        Map<Long, SecondFactorReset> resets = factors.openResets(clock.instant());
        long self = current.login().id();
        List<Login> all = logins.members();
        Map<Long, String> names = all.stream().collect(Collectors.toMap(Login::id, Login::displayName));
        return all.stream().map(login -> new Member(login.id(), login.name(), login.displayName(),
                Role.STAFF.stream().filter(login.roles()::contains).toList(), owners.contains(login.id()),
                login.lastSignInAt(), login.isLocked(), login.id() == self, asked(resets.get(login.id()), names, self))).toList();
    }

    private static ResetAsked asked(SecondFactorReset reset, Map<Long, String> names, long self) {
        return reset == null ? null
                : new ResetAsked(names.getOrDefault(reset.askedBy(), ""), reset.askedAt(), reset.askedBy() == self);
    }

    public Optional<Member> member(long id) {
        return members().stream().filter(member -> member.id() == id).findFirst();
    }

    /** Whom nobody can sign in for until the link of the mail is used: the password is one that nobody knows. */
    public void invite(Invited invited, Set<String> roles) {
        if (roles.isEmpty()) {
            throw new StaffRuleException(StaffRuleException.Rule.NO_ROLE);
        }
        if (logins.named(invited.name()).isPresent()) {
            throw new StaffRuleException(StaffRuleException.Rule.NAME_TAKEN);
        }
        Login login = Login.ofStaff(invited.name(), invited.displayName(), invited.language(),
                hashing.hash(UUID.randomUUID().toString()), roles.iterator().next());
        login.workAs(roles);
        logins.add(login);
        sendLink(login);
    }

    /** The link before is worth nothing any more. */
    public void inviteAgain(long id) {
        sendLink(another(id));
    }

    private void sendLink(Login login) {
        String token = links.issue(AccessLink.Kind.STAFF_INVITATION, login.name(), null, clock.instant());
        notices.write(OutboxMessage.Kind.ACCESS_LINK, login,
                new AccessNotices.Said("staff_invitation", roles(login), AccessLinkService.path(token)));
    }

    public void giveRoles(long id, Set<String> roles) {
        if (roles.isEmpty()) {
            throw new StaffRuleException(StaffRuleException.Rule.NO_ROLE);
        }
        Login login = another(id);
        Set<String> before = login.roles();
        login.workAs(roles);
        if (!login.roles().containsAll(before)) {
            endSessions(login);
        }
        if (!login.roles().equals(before)) {
            tell(login, roles(login));
        }
    }

    public void lock(long id) {
        Login login = another(id);
        login.lock(clock.instant());
        endSessions(login);
        tell(login, words(login, "locked"));
    }

    /** Wrong passwords of before count no more. */
    public void unlock(long id) {
        Login login = another(id);
        login.unlock();
        throttle.forgive(login.name());
        tell(login, roles(login));
    }

    /** For who has lost telephone and codes; the other administrators hear of it. Once is enough. */
    public void askReset(long id) {
        Login login = another(id);
        if (!factors.openResets(clock.instant()).containsKey(id)) {
            factors.add(new SecondFactorReset(id, current.login().id(), clock.instant()));
            logins.members().stream().filter(one -> one.roles().contains(Role.ADMINISTRATOR) && !one.isLocked())
                    .filter(one -> one.id() != id && !one.id().equals(current.login().id()))
                    .forEach(one -> notices.write(OutboxMessage.Kind.ACCESS_CHANGED, one,
                            new AccessNotices.Said("reset_asked", login.displayName(), "/office/user/detail?id=" + id)));
        }
    }

    /** Where the installation asks for a second factor, the person sets up another one at the next sign-in. */
    public void grantReset(long id) {
        Login login = another(id);
        SecondFactorReset asked = asked(id);
        if (asked.askedBy() == current.login().id()) {
            throw new StaffRuleException(StaffRuleException.Rule.ALONE);
        }
        asked.grant(current.login().id(), clock.instant());
        factors.removeAll(login.id());
        endSessions(login);
        notices.write(OutboxMessage.Kind.ACCESS_CHANGED, login, new AccessNotices.Said("second_factor", "", "/forgotten-password"));
    }

    public void dropReset(long id) {
        another(id);
        asked(id).drop(current.login().id(), clock.instant());
    }

    private SecondFactorReset asked(long id) {
        return Optional.ofNullable(factors.openResets(clock.instant()).get(id))
                .orElseThrow(() -> new StaffRuleException(StaffRuleException.Rule.NOT_ASKED));
    }

    /** Not the caller, who is still an administrator now that both are locked. */
    private Login another(long id) {
        long self = current.login().id();
        if (self == id) {
            throw new StaffRuleException(StaffRuleException.Rule.OWN);
        }
        logins.lock(Set.of(self, id));
        if (!logins.isAdministrator(self)) {
            throw new StaffRuleException(StaffRuleException.Rule.NO_ADMINISTRATOR);
        }
        return logins.of(id).filter(login -> login.roles().stream().anyMatch(Role.STAFF::contains))
                .orElseThrow(() -> new SecurityException("no member of staff"));
    }

    private void endSessions(Login login) {
        sessions.endAll(login.id(), 0, clock.instant());
    }

    private void tell(Login login, String rights) {
        notices.write(OutboxMessage.Kind.ACCESS_CHANGED, login, new AccessNotices.Said("rights", rights, "/sign-in"));
    }

    private static String roles(Login login) {
        return Role.STAFF.stream().filter(login.roles()::contains).map(role -> words(login, "role_" + role))
                .collect(Collectors.joining(", "));
    }

    private static String words(Login login, String key) {
        return Phrases.of("org.quittance.identity.service.access", Locale.forLanguageTag(login.language())).text(key);
    }
}
