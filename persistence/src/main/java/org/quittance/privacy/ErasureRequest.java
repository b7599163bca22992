package org.quittance.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A customer asks to be forgotten. Until staff decide it can be withdrawn; once accepted it is applied, day by day. */
@Entity
@Table(name = "erasure_request")
public class ErasureRequest {

    /** Where it stands. */
    public enum Status {
        /** Can be withdrawn, refused, accepted. */ ASKED,
        /** By the customer; final. */ WITHDRAWN,
        /** By staff, with a reason; final. */ REFUSED,
        /** Is applied; what is kept goes when its day comes. */ ACCEPTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "customer_id")
    private long customerId;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String reason;
    @Column(name = "counted_from")
    private LocalDate countedFrom;

    protected ErasureRequest() {
    }

    public ErasureRequest(long customerId, String askedBy, Instant askedAt) {
        this.customerId = customerId;
        this.askedBy = Objects.requireNonNull(askedBy);
        this.askedAt = Objects.requireNonNull(askedAt);
        this.status = Status.ASKED;
    }

    /** @throws IllegalStateException if it was decided already */
    public void withdraw(String by, Instant at) {
        decide(Status.WITHDRAWN, by, at);
    }

    /** @throws IllegalStateException if it was decided already */
    public void refuse(String why, String by, Instant at) {
        decide(Status.REFUSED, by, at);
        reason = Objects.requireNonNull(why);
    }

    /**
     * @param lastContract last day of the last contract; retention is counted from it
     * @throws IllegalStateException if it was decided already
     */
    public void accept(LocalDate lastContract, String by, Instant at) {
        decide(Status.ACCEPTED, by, at);
        countedFrom = Objects.requireNonNull(lastContract);
    }

    private void decide(Status decided, String by, Instant at) {
        if (status != Status.ASKED) {
            throw new IllegalStateException("request " + id + " is " + status + " already");
        }
        status = decided;
        decidedBy = Objects.requireNonNull(by);
        decidedAt = Objects.requireNonNull(at);
    }

    public Long id() {
        return id;
    }

    public long customerId() {
        return customerId;
    }

    public Status status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null while nobody decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null unless it was refused. */
    public String reason() {
        return reason;
    }

    /** Null unless it was accepted. */
    public LocalDate countedFrom() {
        return countedFrom;
    }
}
