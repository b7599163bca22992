package org.quittance.messaging.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.quittance.operator.Settings;

/**
 * Proves that a link was in a letter of ours: the customer's number with an HMAC of it by the installation's own key. It
 * never ends, for old letters lie in letter boxes for years, and it ends the newsletter, nothing else.
 */
@ApplicationScoped
public class UnsubscribeToken {

    private static final String PURPOSE = "newsletter";

    @Inject
    private Settings settings;

    protected UnsubscribeToken() {
    }

    UnsubscribeToken(Settings settings) {
        this.settings = settings;
    }

    /** Empty where no key is set: then no letter goes out. */
    public Optional<String> of(String customerNumber) {
        return settings.secret().map(secret -> customerNumber + "." + secret.hash(PURPOSE, customerNumber));
    }

    /** The number of the customer; empty if it was not ours. */
    public Optional<String> customer(String token) {
        String typed = token == null ? "" : token;
        String number = typed.substring(0, Math.max(0, typed.indexOf('.')));
        return of(number).filter(ours -> !number.isEmpty() && MessageDigest.isEqual(
                ours.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8))).map(ours -> number);
    }
}
