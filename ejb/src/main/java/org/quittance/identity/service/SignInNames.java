package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.identity.AccessLink;
import org.quittance.identity.AccessLinks;
import org.quittance.identity.Accesses;
import org.quittance.identity.EmailChange;
import org.quittance.identity.EmailChanges;
import org.quittance.identity.Login;
import org.quittance.identity.LoginSessions;
import org.quittance.identity.Logins;
import org.quittance.messaging.OutboxMessage;

/**
 * Who signs in by the main address of a customer goes on doing so when the address changes. The address of before gets a link
 * that takes all of it back: who reads its mail was the holder, whoever it is that has the session now.
 */
@ApplicationScoped
public class SignInNames {

    @Inject
    private Logins logins;
    @Inject
    private LoginSessions sessions;
    @Inject
    private Accesses accesses;
    @Inject
    private AccessLinks links;
    @Inject
    private EmailChanges changes;
    @Inject
    private AccessNotices notices;
    @Inject
    private Clock clock;

    /**
     * @param before the main address until now
     * @return whether a login signs in by the customer's address now, of which the one before was told; not where nobody did
     *     before, or somebody else signs in by it
     */
    boolean follow(Customer customer, String before) {
        Optional<Login> moved = move(customer, before, customer.email());
        moved.ifPresent(login -> notices.write(OutboxMessage.Kind.ACCESS_LINK, customer, before,
                new AccessNotices.Said("moved", customer.email(), AccessLinkService.path(
                        links.issue(AccessLink.Kind.EMAIL_BACK, before, customer.id(), clock.instant())))));
        return moved.isPresent();
    }

    /** The other links of the kind end, those that went to whoever changed it among them. @return the login, back at its name */
    Optional<Login> takeBack(Customer customer, String before) {
        Instant now = clock.instant();
        links.end(AccessLink.Kind.EMAIL_BACK, customer.id(), now);
        changes.end(customer.id(), EmailChange.Slot.MAIN, now);
        Optional<Login> moved = customer.email() == null ? Optional.empty() : move(customer, customer.email(), before);
        moved.ifPresent(login -> customer.reachBy(before));
        return moved;
    }

    private Optional<Login> move(Customer customer, String from, String to) {
        if (logins.named(to).isPresent()) {
            return Optional.empty();
        }
        Optional<Login> found = logins.named(from).filter(login -> login.holds(customer.id()));
        found.ifPresent(login -> {
            accesses.readdress(login.name(), Login.folded(to));
            sessions.endAll(login.id(), 0, clock.instant());
            login.signInBy(to);
        });
        return found;
    }
}
