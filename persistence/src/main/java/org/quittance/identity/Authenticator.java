package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * A person's authenticator app. Its secret is shown once, as a QR code, and counts from the first code on that proves that
 * the app has it.
 */
@Entity
@Table(name = "authenticator")
public class Authenticator {

    @Id
    @Column(name = "login_id")
    private long loginId;
    private byte[] sealed;
    @Column(name = "last_step")
    private long lastStep;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Authenticator() {
    }

    /** @param sealed the shared secret, as nobody else reads it */
    public Authenticator(long loginId, byte[] sealed) {
        this.loginId = loginId;
        this.sealed = sealed.clone();
    }

    /** Takes a code once: neither it nor an earlier one is taken again. @return whether it is right now */
    public boolean take(String typed, byte[] secret, Instant now) {
        OptionalLong step = TimeCode.step(typed, secret, now);
        boolean right = step.isPresent() && step.getAsLong() > lastStep;
        if (right) {
            lastStep = step.getAsLong();
        }
        return right;
    }

    public void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Before it is confirmed it is nothing to sign in with. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public byte[] sealed() {
        return sealed.clone();
    }
}
