package org.quittance.web.open;

import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;

/** What a device has to sign. It lies in the session until somebody answers it, right or wrong. */
final class PasskeyChallenge {

    private static final String KEY = PasskeyChallenge.class.getName();
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasskeyChallenge() {
    }

    /** A new one, as a browser reads it. */
    static String keep(HttpSession session) {
        byte[] challenge = new byte[BYTES];
        RANDOM.nextBytes(challenge);
        session.setAttribute(KEY, challenge);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    }

    /** It counts once. Without one, a random one that nobody has answered. */
    static byte[] take(HttpSession session) {
        byte[] kept = (byte[]) session.getAttribute(KEY);
        if (kept == null) {
            kept = new byte[BYTES];
            RANDOM.nextBytes(kept);
        }
        session.removeAttribute(KEY);
        return kept;
    }
}
