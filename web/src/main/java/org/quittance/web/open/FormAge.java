package org.quittance.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How long ago a form was handed out, told by a stamp that only this server can make. Counted by the machine's own counter,
 * for the clock of a demonstration stands still; a stamp is worth nothing after a restart.
 */
@ApplicationScoped
public class FormAge {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY = 32;

    private final byte[] key = new byte[KEY];
    private final LongSupplier counter;

    public FormAge() {
        this(System::nanoTime);
    }

    FormAge(LongSupplier counter) {
        this.counter = counter;
        new SecureRandom().nextBytes(key);
    }

    /** Goes with the form. */
    public String stamp() {
        String handedOut = String.valueOf(counter.getAsLong());
        return handedOut + "." + seal(handedOut);
    }

    /** Nothing if we did not make it. */
    public Optional<Duration> of(String stamp) {
        int dot = stamp == null ? -1 : stamp.indexOf('.');
        if (dot < 1 || !MessageDigest.isEqual(bytes(seal(stamp.substring(0, dot))), bytes(stamp.substring(dot + 1)))) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(counter.getAsLong() - Long.parseLong(stamp.substring(0, dot))));
    }

    private String seal(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
