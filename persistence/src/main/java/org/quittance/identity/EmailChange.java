package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * An e-mail address that a customer asked for. It is the customer's once who reads its mail has opened the link, within a
 * day; until then the address of before counts. Asking again, or giving up, ends it.
 */
@Entity
@Table(name = "email_change")
public class EmailChange {

    static final Duration VALID = Duration.ofHours(24);

    /** Which of a customer's addresses. */
    public enum Slot {
        MAIN, SECONDARY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "customer_id")
    private long customerId;
    @Enumerated(EnumType.STRING)
    private Slot slot;
    private String email;
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "valid_to")
    private Instant validTo;
    @Column(name = "ended_at")
    private Instant endedAt;
    private boolean confirmed;

    protected EmailChange() {
    }

    /** What is asked for, and for whom. */
    public record Asked(long customerId, Slot slot, String email) {
    }

    EmailChange(Asked asked, String tokenHash, String askedBy, Instant askedAt) {
        this.customerId = asked.customerId();
        this.slot = Objects.requireNonNull(asked.slot());
        this.email = Objects.requireNonNull(asked.email());
        this.tokenHash = Objects.requireNonNull(tokenHash);
        this.askedBy = Objects.requireNonNull(askedBy);
        this.askedAt = askedAt;
        this.validTo = askedAt.plus(VALID);
    }

    /** Whether the link still works. */
    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(validTo);
    }

    /** @throws IllegalStateException if the link does not work any more */
    public void confirm(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("e-mail change " + id + " is not open");
        }
        endedAt = now;
        confirmed = true;
    }

    /** Another one takes its place, or the customer gives up. */
    public void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    public long customerId() {
        return customerId;
    }

    public Slot slot() {
        return slot;
    }

    public String email() {
        return email;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant validTo() {
        return validTo;
    }
}
