package org.quittance.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quittance.customer.NewCustomer;
import org.quittance.identity.AccessRequest;
import org.quittance.identity.AccessRequests;
import org.quittance.identity.Applicant;
import org.quittance.identity.Login;
import org.quittance.identity.RegistrationProof;

/**
 * Takes down what somebody asks for who is not signed in. It looks nothing up: whether what was typed exists is seen by
 * {@link AccessRequestWork}, after the answer. Whoever asks often waits longer each time, known or not.
 */
@Stateless
@PermitAll
public class AccessRequestService {

    private static final int FREE_PER_NAME = 5;
    private static final int FREE_PER_ADDRESS = 20;

    @Inject
    private AccessRequests requests;
    @Inject
    private GuessThrottle guesses;
    @Inject
    private Clock clock;

    /**
     * A link to the address of whoever signs in by this name.
     *
     * @param name an e-mail address or a customer number
     * @return how long to wait before asking again, if it was too often; then nothing was taken down
     */
    public Optional<Duration> ask(AccessRequest.Kind kind, String name, String from) {
        return unlessTooOften(kind, Login.folded(name), from, now -> AccessRequest.of(kind, name, now));
    }

    /** A link to this address, if the proof fits. @see #ask */
    public Optional<Duration> register(String email, RegistrationProof proof, String from) {
        return unlessTooOften(AccessRequest.Kind.REGISTRATION, proof.customerNumber(), from,
                now -> AccessRequest.registration(email, proof, now));
    }

    /** A link to the address, by which somebody becomes a customer who is none. @see #ask */
    public Optional<Duration> moveIn(NewCustomer who, String from) {
        return unlessTooOften(AccessRequest.Kind.MOVE_IN, Login.folded(who.contact().email()), from, now -> {
            Applicant applicant = new Applicant(who, now);
            requests.add(applicant);
            return AccessRequest.moveIn(applicant, now);
        });
    }

    private Optional<Duration> unlessTooOften(AccessRequest.Kind kind, String name, String from,
            Function<Instant, AccessRequest> request) {
        Instant now = clock.instant();
        List<String> keys = List.of(guesses.key(kind.name(), name), guesses.key("ACCESS", from));
        Optional<Duration> wait = guesses.blockedUntil(keys, now).map(until -> Duration.between(now, until));
        if (wait.isEmpty()) {
            guesses.failed(keys.get(0), FREE_PER_NAME, now);
            guesses.failed(keys.get(1), FREE_PER_ADDRESS, now);
            requests.add(request.apply(now));
        }
        return wait;
    }
}
