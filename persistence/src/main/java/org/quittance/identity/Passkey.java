package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The public half of a key that a device of a person keeps, and proves to keep by signing what it is asked. */
@Entity
@Table(name = "passkey")
public class Passkey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "login_id")
    private long loginId;
    @Column(name = "credential_id")
    private byte[] credentialId;
    private byte[] attested;
    @Column(name = "sign_count")
    private long signCount;
    private String device;
    @Column(name = "added_at")
    private Instant addedAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected Passkey() {
    }

    /**
     * What a device stated when it made the key.
     *
     * @param attested identifier and public key, as WebAuthn writes them
     */
    public record Stated(byte[] credentialId, byte[] attested, long signCount) {
    }

    /** @param device browser and system it was added with, so that its owner knows it again */
    public Passkey(long loginId, Stated stated, String device, Instant now) {
        this.loginId = loginId;
        this.credentialId = stated.credentialId().clone();
        this.attested = stated.attested().clone();
        this.signCount = stated.signCount();
        this.device = device;
        this.addedAt = now;
    }

    /** @param count of its signatures, by which a copy would be found out; 0 from devices that do not count */
    public void used(long count, Instant now) {
        signCount = count;
        lastUsedAt = now;
    }

    public Long id() {
        return id;
    }

    public long loginId() {
        return loginId;
    }

    public byte[] credentialId() {
        return credentialId.clone();
    }

    public byte[] attested() {
        return attested.clone();
    }

    public long signCount() {
        return signCount;
    }

    public String device() {
        return device;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Null until it is used for the first time. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
