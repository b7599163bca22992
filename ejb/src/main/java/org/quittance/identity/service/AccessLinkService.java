package org.quittance.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.DocumentConsent;
import org.quittance.customer.service.NewCustomers;
import org.quittance.identity.AccessLink;
import org.quittance.identity.AccessLinks;
import org.quittance.identity.AccessRequests;
import org.quittance.identity.Accesses;
import org.quittance.identity.Applicant;
import org.quittance.identity.Login;
import org.quittance.identity.LoginSessions;
import org.quittance.identity.Logins;
import org.quittance.messaging.OutboxMessage;

/** What a link of a mail opens. Whoever holds it needs no other proof, and needs it once only. */
@Stateless
@PermitAll
public class AccessLinkService {

    @Inject
    private AccessLinks links;
    @Inject
    private Logins logins;
    @Inject
    private LoginSessions sessions;
    @Inject
    private AccessRequests requests;
    @Inject
    private Customers customers;
    @Inject
    private NewCustomers newCustomers;
    @Inject
    private PasswordHashing hashing;
    @Inject
    private SignInThrottle throttle;
    @Inject
    private AccessNotices notices;
    @Inject
    private Accesses accesses;
    @Inject
    private SignInNames names;
    @Inject
    private Clock clock;

    /**
     * What the page of a link shows.
     *
     * @param login whether the name signs in already
     */
    public record Opened(AccessLink.Kind kind, String name, boolean login) {

        public boolean asksPassword() {
            return kind != AccessLink.Kind.UNLOCK && !isAddedTo();
        }

        /** The login is there already and sees one customer more. */
        public boolean isAddedTo() {
            return kind.opensLogin() && login;
        }
    }

    static String path(String token) {
        return "/link?token=" + token;
    }

    /** Nothing if it is unknown, used or too old: all the same to who holds it. */
    public Optional<Opened> look(String token) {
        return links.open(token, clock.instant()).filter(this::isStillMeant).map(link ->
                new Opened(link.kind(), link.login(), logins.named(link.login()).isPresent()));
    }

    /**
     * Ends the link and does what it is for.
     *
     * @param password the one chosen; null where none is asked for
     * @param consent  whether documents may come as files from now on; counts only where a space is opened
     * @return whether it was still worth something
     */
    public boolean use(String token, String password, boolean consent) {
        Optional<AccessLink> used = links.use(token, clock.instant()).filter(this::isStillMeant);
        used.ifPresent(link -> {
            Optional<Login> login = logins.named(link.login());
            switch (link.kind()) {
                case REGISTRATION, INVITATION -> openSpace(customer(link), link.login(), login, new Chosen(password, consent));
                case MOVE_IN -> openSpace(becomeCustomer(link), link.login(), login, new Chosen(password, consent));
                case DELEGATION -> openLogin(link, login, password);
                case EMAIL_BACK -> names.takeBack(customer(link), link.login()).ifPresent(known -> choosePassword(known, password));
                case NEW_PASSWORD, OBJECTION, STAFF_INVITATION, ADMINISTRATOR -> login.ifPresent(known -> choosePassword(known, password));
                case UNLOCK -> { }
            }
            throttle.forgive(link.login());
        });
        return used.isPresent();
    }

    /** What the holder has taken back since, or what is over, opens nothing; nor does it make a customer of who has a login now. */
    private boolean isStillMeant(AccessLink link) {
        return switch (link.kind()) {
            case DELEGATION -> accesses.delegation(link.customerId(), link.login())
                    .filter(given -> given.isOpen(LocalDate.now(clock))).isPresent();
            case MOVE_IN -> logins.named(link.login()).isEmpty();
            default -> true;
        };
    }

    private Customer becomeCustomer(AccessLink link) {
        Applicant applicant = requests.applicant(link.applicantId());
        Customer customer = newCustomers.takeOn(applicant.said());
        requests.forget(applicant);
        return customer;
    }

    private Customer customer(AccessLink link) {
        return customers.known(link.customerId());
    }

    /** For who was given access and is no customer; who signs in already has proved the address. */
    private void openLogin(AccessLink link, Optional<Login> login, String password) {
        login.ifPresentOrElse(Login::proveAddress, () -> logins.add(
                Login.ofDelegate(link.login(), customer(link).language(), hashing.hash(password))));
    }

    /** Whoever is signed in with the old one is not any more. */
    private void choosePassword(Login login, String password) {
        login.choosePassword(hashing.hash(password));
        sessions.endAll(login.id(), 0, clock.instant());
        notices.write(OutboxMessage.Kind.ACCESS_CHANGED, login,
                new AccessNotices.Said("password_changed", "", "/forgotten-password"));
    }

    /** What is said as a space is opened. */
    private record Chosen(String password, boolean consent) {
    }

    private void openSpace(Customer customer, String name, Optional<Login> login, Chosen chosen) {
        if (login.isPresent()) {
            login.get().see(customer.id());
        } else {
            logins.add(Login.ofCustomer(name, customer.name(), customer.language(), hashing.hash(chosen.password()), customer.id()));
        }
        logins.endTemporaryPassword(customer.id());
        LocalDate today = LocalDate.now(clock);
        if (chosen.consent() && !customer.acceptsElectronicDocuments(today)) {
            customer.say(new DocumentConsent(true, today, name, clock.instant()));
        }
        tell(customer, name);
    }

    /** Also at the address that was known before, if it is another one. */
    private void tell(Customer customer, String address) {
        AccessNotices.Said opened = new AccessNotices.Said("opened", customer.number(), "/sign-in");
        notices.write(OutboxMessage.Kind.ACCESS_OPENED, customer, address, opened);
        if (customer.email() == null) {
            customer.reachBy(address);
        } else if (!Login.folded(customer.email()).equals(address)) {
            notices.write(OutboxMessage.Kind.ACCESS_OPENED, customer, customer.email(), opened);
        }
    }
}
