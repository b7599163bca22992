package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That somebody else may see a customer: family, accountant, property manager. It names an e-mail address and no login,
 * for the login may come later. Given by the holder, it ends with its last day, or when the holder takes it back.
 */
@Entity
public class Delegation {

    /** How far it goes. */
    public enum Scope {
        /** Sees everything, changes nothing. */ READ,
        /** Acts as the holder does, save giving access to others. */ FULL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "customer_id")
    private long customerId;
    private String email;
    @Enumerated(EnumType.STRING)
    private Scope scope;
    @Column(name = "given_by")
    private String givenBy;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "ended_by")
    private String endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Delegation() {
    }

    /**
     * What the holder says.
     *
     * @param email   folded when kept
     * @param lastDay on which it counts; null until it is taken back
     */
    public record Terms(String email, Scope scope, LocalDate lastDay) {

        public Terms {
            email = Login.folded(email);
            Objects.requireNonNull(scope);
        }
    }

    public Delegation(long customerId, Terms terms, String givenBy, Instant givenAt) {
        this.customerId = customerId;
        this.email = terms.email();
        this.scope = terms.scope();
        this.lastDay = terms.lastDay();
        this.givenBy = Objects.requireNonNull(givenBy);
        this.givenAt = Objects.requireNonNull(givenAt);
    }

    /** At once and for good; a second time changes nothing. */
    public void end(String by, Instant at) {
        if (endedAt == null) {
            endedBy = Objects.requireNonNull(by);
            endedAt = Objects.requireNonNull(at);
        }
    }

    public boolean isOpen(LocalDate on) {
        return endedAt == null && (lastDay == null || !on.isAfter(lastDay));
    }

    public Long id() {
        return id;
    }

    public long customerId() {
        return customerId;
    }

    public String email() {
        return email;
    }

    public Scope scope() {
        return scope;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Null until it is taken back. */
    public LocalDate lastDay() {
        return lastDay;
    }
}
