package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quittance.identity.Logins;
import org.quittance.identity.TemporaryPassword;
import org.quittance.operator.Secret;
import org.quittance.operator.Settings;

/**
 * Passwords for a first sign-in, printed on a letter. Nobody can read them again: what is kept is HMAC-SHA-256 of customer
 * and password with the installation's key, so that a copy of the database alone does not even let one guess.
 */
@ApplicationScoped
public class TemporaryPasswords {

    /** Letters and digits that nobody mistakes for one another: of 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V none. */
    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final int DAYS_VALID = 90;
    private static final String PURPOSE = "temporary password";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Logins logins;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param lastDay on which it is taken */
    public record Issued(String password, LocalDate lastDay) {

        /** Never in a log. */
        @Override
        public String toString() {
            return "temporary password until " + lastDay;
        }
    }

    /**
     * New passwords for those of the customers whom no login sees; each ends the one before. Three queries and one batch.
     *
     * @return by customer; nothing at all where the installation has no key
     */
    @Transactional
    public Map<Long, Issued> issue(Collection<Long> customers) {
        Map<Long, Issued> issued = new HashMap<>();
        settings.secret().ifPresent(secret -> {
            Set<Long> withLogin = logins.customersWithLogin(customers);
            List<Long> withoutLogin =
                    customers.stream().distinct().filter(customer -> !withLogin.contains(customer)).toList();
            Map<Long, TemporaryPassword> earlier = logins.temporaryPasswords(withoutLogin);
            withoutLogin.forEach(customer -> issued.put(customer, issue(secret, customer, earlier.get(customer))));
        });
        return issued;
    }

    private Issued issue(Secret secret, long customer, TemporaryPassword earlier) {
        Issued issued = new Issued(random(), LocalDate.now(clock).plusDays(DAYS_VALID));
        TemporaryPassword kept = earlier == null ? new TemporaryPassword(customer) : earlier;
        kept.issue(hash(secret, customer, issued.password()), clock.instant(), issued.lastDay());
        if (earlier == null) {
            logins.add(kept);
        }
        return issued;
    }

    /**
     * As typed: blanks, hyphens and small letters do not matter. The password stays locked until the transaction ends, so
     * that nobody uses it at the same time.
     */
    public boolean verifyOnce(long customer, String typed) {
        TemporaryPassword kept = logins.lockedTemporaryPassword(customer);
        return kept != null && settings.secret()
                .filter(secret -> kept.isHashedAs(hash(secret, customer, typed), LocalDate.now(clock))).isPresent();
    }

    static String hash(Secret secret, long customer, String password) {
        return secret.hash(PURPOSE, customer + ":"
                + password.replaceAll("[\\s\u00a0\u2010-\u2015-]", "").toUpperCase(Locale.ROOT));
    }

    /** {@code 4KQM-7XRA-9DFE}: 54 random bits. */
    static String random() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
