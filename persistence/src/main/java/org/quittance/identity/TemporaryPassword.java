package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What lets a customer sign in for the first time: printed on paper once, kept as a keyed hash only. A customer has one
 * at most; a new one ends the old.
 */
@Entity
@Table(name = "temporary_password")
public class TemporaryPassword {

    @Id
    @Column(name = "customer_id")
    private long customerId;
    private String hash;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected TemporaryPassword() {
    }

    public TemporaryPassword(long customerId) {
        this.customerId = customerId;
    }

    /** @param lastDay the last on which it is taken */
    public void issue(String newHash, Instant at, LocalDate lastDay) {
        hash = newHash;
        issuedAt = at;
        expiresOn = lastDay;
    }

    public long customerId() {
        return customerId;
    }

    /** Compares in a time that tells nothing. */
    public boolean isHashedAs(String other, LocalDate on) {
        return !on.isAfter(expiresOn) && MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
