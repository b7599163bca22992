package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Login;

/** Counts failed guesses of passwords. Five are free for a name and twenty for an address. */
@ApplicationScoped
public class SignInThrottle {

    private static final int FREE_PER_NAME = 5;
    private static final int FREE_PER_ADDRESS = 20;

    @Inject
    private GuessThrottle guesses;

    List<String> keys(String name, String address) {
        return List.of(guesses.key("name", Login.folded(name)), guesses.key("address", address));
    }

    Optional<Instant> blockedUntil(List<String> keys, Instant now) {
        return guesses.blockedUntil(keys, now);
    }

    void failed(List<String> keys, Instant now) {
        guesses.failed(keys.get(0), FREE_PER_NAME, now);
        guesses.failed(keys.get(1), FREE_PER_ADDRESS, now);
    }

    /** Wrong passwords for a name count no more. */
    void forgive(String name) {
        guesses.forget(guesses.key("name", Login.folded(name)));
    }

    void succeeded(List<String> keys) {
        guesses.forget(keys.get(0));
    }
}
