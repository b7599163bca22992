package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * A member of staff looks at the portal as a customer sees it, and changes nothing there. It lasts until it is left, or
 * the session ends; what is written down stays, for the customer reads it.
 */
@Entity
@Table(name = "customer_visit")
public class Visit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "customer_id")
    private long customerId;
    private String login;
    @Column(name = "staff_name")
    private String staffName;
    private String reason;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "left_at")
    private Instant leftAt;

    protected Visit() {
    }

    /** @throws IllegalArgumentException without a reason */
    public Visit(long customerId, Login staff, String reason, Instant openedAt) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("nobody looks without a reason");
        }
        this.customerId = customerId;
        this.login = staff.name();
        this.staffName = staff.displayName();
        this.reason = reason.strip();
        this.openedAt = Objects.requireNonNull(openedAt);
    }

    /** A second time changes nothing. */
    public void leave(Instant at) {
        leftAt = leftAt == null ? at : leftAt;
    }

    public Long id() {
        return id;
    }

    public long customerId() {
        return customerId;
    }

    public String staffName() {
        return staffName;
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null while it lasts, and when it ended with the session. */
    public Instant leftAt() {
        return leftAt;
    }
}
