package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.quittance.document.Sha256;
import org.quittance.operator.Settings;

/** What the links of mails carry: 256 random bits, known to nobody but who gets the mail; only a hash is kept. */
@ApplicationScoped
public class LinkTokens {

    private static final int BYTES = 32;
    private static final String PURPOSE = "access link";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Settings settings;

    String fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Without a key of the installation a plain hash has to do: nobody guesses 256 random bits. */
    String hash(String token) {
        return settings.secret().map(secret -> secret.hash(PURPOSE, token))
                .orElseGet(() -> Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
    }
}
