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
 * An administrator asks that a colleague's second factor be taken away; another one grants it within a week, or it is dropped. One
 * alone could take it away and sign in with a password that he got hold of.
 */
@Entity
@Table(name = "second_factor_reset")
public class SecondFactorReset {

    static final Duration VALID = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "login_id")
    private long loginId;
    @Column(name = "asked_by")
    private long askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "ended_by")
    private Long endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    private boolean granted;

    protected SecondFactorReset() {
    }

    /** @throws IllegalArgumentException for one's own */
    public SecondFactorReset(long login, long by, Instant at) {
        if (login == by) {
            throw new IllegalArgumentException("nobody resets their own second factor here");
        }
        this.loginId = login;
        this.askedBy = by;
        this.askedAt = at;
    }

    /** @throws IllegalStateException if it is over, or by who asked or whom it is about */
    public void grant(long by, Instant at) {
        if (by == askedBy || by == loginId) {
            throw new IllegalStateException("two people reset a third one's second factor");
        }
        end(by, at);
        granted = true;
    }

    /** By whom it was asked, or refused by another. @throws IllegalStateException if it is over */
    public void drop(long by, Instant at) {
        end(by, at);
    }

    private void end(long by, Instant at) {
        if (!isOpen(at)) {
            throw new IllegalStateException("reset " + id + " is over");
        }
        endedBy = by;
        endedAt = at;
    }

    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(askedAt.plus(VALID));
    }

    public boolean isGranted() {
        return granted;
    }

    /** Whose second factor. */
    public long loginId() {
        return loginId;
    }

    /** The login of the administrator. */
    public long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
