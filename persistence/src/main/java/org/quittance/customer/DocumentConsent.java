package org.quittance.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A customer's word on documents: as files, or on paper again. Never changed; a later word takes its place. */
@Entity
@Table(name = "document_consent")
public class DocumentConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;
    private LocalDate since;
    private boolean accepts;
    @Column(name = "said_by")
    private String saidBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DocumentConsent() {
    }

    /** @param saidBy name of the login that recorded it: the customer's own, or that of staff who was told */
    public DocumentConsent(boolean accepts, LocalDate since, String saidBy, Instant recordedAt) {
        this.accepts = accepts;
        this.since = Objects.requireNonNull(since);
        this.saidBy = Objects.requireNonNull(saidBy);
        this.recordedAt = Objects.requireNonNull(recordedAt);
    }

    void of(Customer customer) {
        this.customer = customer;
    }

    public boolean accepts() {
        return accepts;
    }

    public LocalDate since() {
        return since;
    }

    public String saidBy() {
        return saidBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
