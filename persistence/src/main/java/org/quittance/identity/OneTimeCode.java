package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A code sent by e-mail that proves that who signs reads the customer's mail. Ten minutes, five tries, one purpose, one
 * use; only its salted hash is kept.
 */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode {

    static final Duration VALID = Duration.ofMinutes(10);
    private static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String login;
    private String purpose;
    private String hash;
    private String salt;
    @Column(name = "valid_to")
    private Instant validTo;
    @Column(name = "tries_left")
    private int triesLeft;
    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeCode() {
    }

    OneTimeCode(String login, String purpose, Sealed sealed, Instant now) {
        this.login = Objects.requireNonNull(login);
        this.purpose = Objects.requireNonNull(purpose);
        this.hash = sealed.hash();
        this.salt = sealed.salt();
        this.validTo = now.plus(VALID);
        this.triesLeft = TRIES;
    }

    /** What is kept of a code. */
    record Sealed(String hash, String salt) {
    }

    String salt() {
        return salt;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && triesLeft > 0 && now.isBefore(validTo);
    }

    /** Every try counts, a right one ends it. @return whether it was right */
    boolean use(String typedHash, Instant now) {
        if (!isOpen(now)) {
            return false;
        }
        triesLeft--;
        boolean right = MessageDigest.isEqual(hash.getBytes(StandardCharsets.US_ASCII),
                typedHash.getBytes(StandardCharsets.US_ASCII));
        if (right) {
            usedAt = now;
        }
        return right;
    }

    /** A later code takes its place. */
    void end(Instant now) {
        usedAt = usedAt == null ? now : usedAt;
    }
}
