package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One sign-in on one device, until the person signs out, somebody ends it from another device, or it lapses: unused for too
 * long, or too old.
 */
@Entity
@Table(name = "login_session")
public class LoginSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "login_id")
    private long loginId;
    private String device;
    private String address;
    private String network;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    private boolean complete;

    protected LoginSession() {
    }

    /** @param complete false if a second factor has to be proved yet */
    public LoginSession(long loginId, SignInPlace place, boolean complete, Instant now) {
        this.complete = complete;
        this.loginId = loginId;
        this.device = place.device();
        this.address = place.address();
        this.network = place.network();
        this.startedAt = now;
        this.lastUsedAt = now;
    }

    /**
     * @param idle    how long it may stay unused
     * @param longest how long it may last at all
     */
    public record Limits(Duration idle, Duration longest) {
    }

    public boolean isOpen(Instant now, Limits limits) {
        return complete && endedAt == null && now.isBefore(lastUsedAt.plus(limits.idle())) && now.isBefore(startedAt.plus(limits.longest()));
    }

    /** The second factor was proved. */
    public void complete() {
        complete = true;
    }

    public void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    public Long id() {
        return id;
    }

    public long loginId() {
        return loginId;
    }

    /** Browser and system; empty if the browser told neither. */
    public String device() {
        return device;
    }

    public String address() {
        return address;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
