package org.quittance.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.quittance.identity.AccessLink;
import org.quittance.identity.AccessLinks;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;
import org.quittance.identity.Role;
import org.quittance.messaging.OutboxMessage;
import org.quittance.operator.Settings;

/**
 * The administrator that IT names: the first of a new installation, or one more where none can get in any longer. Each start
 * makes a new link, which ends the one before, until the person has chosen a password; a login that exists is left as it is, so
 * that nobody whose rights were taken away gets them back by a start. The link goes by mail, and only where no mail is sent into
 * the log: whoever reads that first has a day to be the administrator.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class NamedAdministrator {

    private static final System.Logger LOG = System.getLogger(NamedAdministrator.class.getName());

    @Inject
    private Settings settings;
    @Inject
    private Logins logins;
    @Inject
    private AccessLinks links;
    @Inject
    private AccessNotices notices;
    @Inject
    private PasswordHashing hashing;
    @Inject
    private Clock clock;

    public void invite() {
        logins.lockNaming();
        Optional<Login> awaited = settings.administrator()
                .map(address -> logins.named(address).orElseGet(() -> added(address)))
                .filter(NamedAdministrator::isAwaited);
        if (awaited.isPresent()) {
            sendLink(awaited.get());
        } else if (!logins.haveAdministrator()) {
            LOG.log(System.Logger.Level.ERROR, settings.administrator().isPresent()
                    ? "nobody administers the office, and the address in QUITTANCE_ADMINISTRATOR_EMAIL has a login without that right:"
                            + " name another address and start again"
                    : "nobody administers the office: set QUITTANCE_ADMINISTRATOR_EMAIL to the address of who shall, and start again");
        }
    }

    /** With a password that nobody knows. */
    private Login added(String address) {
        Login login = Login.ofStaff(address, address, "fr", hashing.hash(UUID.randomUUID().toString()), Role.ADMINISTRATOR)
                .withoutProof();
        logins.add(login);
        return login;
    }

    private static boolean isAwaited(Login login) {
        return login.addressUnproved() && !login.isLocked() && login.roles().contains(Role.ADMINISTRATOR);
    }

    private void sendLink(Login login) {
        String path = AccessLinkService.path(links.issue(AccessLink.Kind.ADMINISTRATOR, login.name(), null, clock.instant()));
        if (settings.sendsMail()) {
            notices.write(OutboxMessage.Kind.ACCESS_LINK, login, new AccessNotices.Said("administrator", "", path));
            LOG.log(System.Logger.Level.WARNING, "an administrator is awaited: a mail with a link for one day goes to the address in"
                    + " QUITTANCE_ADMINISTRATOR_EMAIL");
        } else {
            LOG.log(System.Logger.Level.WARNING, "an administrator is awaited: within a day, and once, a password is chosen at {0}",
                    settings.publicUrl() + path);
        }
    }
}
