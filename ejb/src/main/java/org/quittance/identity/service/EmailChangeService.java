package org.quittance.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.EmailChange;
import org.quittance.identity.EmailChange.Slot;
import org.quittance.identity.EmailChanges;
import org.quittance.identity.Login;
import org.quittance.identity.Role;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;

/**
 * Changes a customer's e-mail addresses: a link goes to the new one, and only who opens it makes it count. The address of
 * before is told, and who signed in by it signs in by the new one. A delegate does not do it in the holder's place. The link
 * itself changes nothing when it is looked at, for mail servers look at links too.
 */
@Stateless
public class EmailChangeService {

    /** So that nobody floods a stranger's letter box from here. */
    private static final int FREE_PER_CUSTOMER = 5;

    @Inject
    private Customers customers;
    @Inject
    private EmailChanges changes;
    @Inject
    private CurrentLogin current;
    @Inject
    private GuessThrottle throttle;
    @Inject
    private OwnPassword own;
    @Inject
    private SignInNames names;
    @Inject
    private NoticeWriter notices;
    @Inject
    private Clock clock;

    /** How it went. */
    public enum Outcome {
        /** The link is on its way. */ ASKED,
        /** It is the address of before. */ THE_SAME,
        /** The password is wrong, or too many wrong ones came before. */ NOT_PROVED,
        /** Too many links for today. */ TOO_OFTEN
    }

    /**
     * With the password where it is the main address, for whoever has it may sign in by it.
     *
     * @param email    as {@link org.quittance.customer.EmailAddress} writes it
     * @param password of the caller; of no matter for the second address
     */
    @RolesAllowed(Role.CUSTOMER)
    public Outcome ask(String customerNumber, Slot slot, String email, String password) {
        current.mustBeHolder();
        Customer customer = mine(customerNumber);
        Instant now = clock.instant();
        if (email.equals(slot == Slot.MAIN ? customer.email() : customer.secondaryEmail())) {
            return Outcome.THE_SAME;
        }
        if (slot == Slot.MAIN && !own.isProved(current.login(), password)) {
            return Outcome.NOT_PROVED;
        }
        String key = throttle.key("e-mail change", customerNumber);
        if (throttle.blockedUntil(List.of(key), now).isPresent()) {
            return Outcome.TOO_OFTEN;
        }
        throttle.failed(key, FREE_PER_CUSTOMER, now);
        String token = changes.ask(new EmailChange.Asked(customer.id(), slot, email), current.login().name(), now);
        notices.tell(customer, email, Notice.of(OutboxMessage.Kind.EMAIL_TO_CONFIRM, "email_confirm")
                .with("number", customer.number()).leadingTo("/confirm-email?token=" + token));
        return Outcome.ASKED;
    }

    @RolesAllowed(Role.CUSTOMER)
    public void giveUp(String customerNumber, Slot slot) {
        current.mustBeHolder();
        changes.end(mine(customerNumber).id(), slot, clock.instant());
    }

    /** A second address needs no proof to go; it is told. */
    @RolesAllowed(Role.CUSTOMER)
    public void dropSecondary(String customerNumber) {
        current.mustBeHolder();
        Customer customer = mine(customerNumber);
        String gone = customer.secondaryEmail();
        changes.end(customer.id(), Slot.SECONDARY, clock.instant());
        customer.reachAlsoBy(null);
        if (gone != null) {
            tell(customer, gone, "email_dropped", gone);
        }
    }

    /** What waits for its link to be opened. */
    @RolesAllowed(Role.CUSTOMER)
    public List<EmailChange> waiting(String customerNumber) {
        return changes.waiting(mine(customerNumber).id(), clock.instant());
    }

    /** The address that a link proves; nothing if the link does not work, or not any more. */
    @PermitAll
    public Optional<String> addressOf(String token) {
        return changes.open(token, clock.instant()).map(EmailChange::email);
    }

    /** @return the address that counts from now on; nothing if the link does not work, or not any more */
    @PermitAll
    public Optional<String> confirm(String token) {
        Instant now = clock.instant();
        Optional<EmailChange> found = changes.open(token, now);
        found.ifPresent(change -> {
            change.confirm(now);
            take(customers.known(change.customerId()), change);
        });
        return found.map(EmailChange::email);
    }

    private void take(Customer customer, EmailChange change) {
        String before = customer.email();
        if (change.slot() == Slot.MAIN) {
            customer.reachBy(change.email());
        } else {
            customer.reachAlsoBy(change.email());
        }
        customer.confirmDetails(LocalDate.now(clock));
        boolean told = before != null && change.slot() == Slot.MAIN && change.askedBy().equals(Login.folded(before))
                && names.follow(customer, before);
        if (before != null && !told) {
            tell(customer, before, change.slot() == Slot.MAIN ? "email_changed" : "email_added", change.email());
        }
    }

    private Customer mine(String number) {
        return customers.customer(current.visible(), number).orElseThrow(() -> new SecurityException("no such customer"));
    }

    /** @param address the one that the notice is about */
    private void tell(Customer customer, String recipient, String key, String address) {
        notices.tell(customer, recipient, Notice.of(OutboxMessage.Kind.EMAIL_CHANGED, key)
                .with("number", customer.number()).with("address", address));
    }
}
