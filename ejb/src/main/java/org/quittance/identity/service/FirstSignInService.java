package org.quittance.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.DocumentConsent;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;
import org.quittance.messaging.OutboxMessage;

/**
 * Opens the access to a customer's space for who holds a letter: customer number and temporary password prove it, once.
 * Whoever guesses learns nothing of who exists, and waits longer each time.
 */
@Stateless
@PermitAll
public class FirstSignInService {

    @Inject
    private Customers customers;
    @Inject
    private Logins logins;
    @Inject
    private TemporaryPasswords temporaryPasswords;
    @Inject
    private SignInThrottle throttle;
    @Inject
    private PasswordHashing hashing;
    @Inject
    private AccessNotices notices;
    @Inject
    private Clock clock;

    /** How it ended. */
    public enum Outcome {
        /** There is a login now; the temporary password is used up. */ OPENED,
        /** Number and temporary password do not belong together, or not any more. */ REFUSED,
        /** Somebody signs in with this address already; told only to who holds the letter. */ ADDRESS_TAKEN
    }

    public Outcome open(FirstSignIn typed, String from) {
        Instant now = clock.instant();
        List<String> keys = throttle.keys(typed.customerNumber(), from);
        Optional<Customer> customer = customers.find(typed.customerNumber());
        if (throttle.blockedUntil(keys, now).isPresent()) {
            return Outcome.REFUSED;
        }
        long id = customer.map(Customer::id).orElse(0L);
        if (!temporaryPasswords.verifyOnce(id, typed.temporaryPassword())) {
            throttle.failed(keys, now);
            return Outcome.REFUSED;
        }
        if (logins.named(typed.email()).isPresent()) {
            return Outcome.ADDRESS_TAKEN;
        }
        throttle.succeeded(keys);
        open(customer.orElseThrow(), typed, now);
        return Outcome.OPENED;
    }

    private void open(Customer customer, FirstSignIn typed, Instant now) {
        logins.add(Login.ofCustomer(
                typed.email(), customer.name(), customer.language(), hashing.hash(typed.password()), customer.id())
                .withoutProof());
        logins.endTemporaryPassword(customer.id());
        customer.reachBy(typed.email());
        LocalDate today = LocalDate.now(clock);
        if (typed.consent() && !customer.acceptsElectronicDocuments(today)) {
            customer.say(new DocumentConsent(true, today, typed.email(), now));
        }
        notices.write(OutboxMessage.Kind.ACCESS_OPENED, customer, typed.email(),
                new AccessNotices.Said("opened", customer.number(), "/sign-in"));
    }

    /** How long guesses for this number or from this address are still refused, if they are. */
    public Optional<Duration> wait(String customerNumber, String from) {
        Instant now = clock.instant();
        return throttle.blockedUntil(throttle.keys(customerNumber, from), now).map(until -> Duration.between(now, until));
    }
}
