package org.quittance.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A change of state that a request went through; stays. */
@Entity
@Table(name = "request_step")
public class RequestStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private Request request;
    private int position;
    @Enumerated(EnumType.STRING)
    private RequestState state;
    private Instant at;
    @Column(name = "by_login")
    private String by;
    @Column(name = "by_staff")
    private boolean staff;

    protected RequestStep() {
    }

    RequestStep(Request request, int position, RequestState state, Request.Act by) {
        this.request = request;
        this.position = position;
        this.state = state;
        this.at = by.at();
        this.by = by.by();
        this.staff = by.staff();
    }

    public RequestState state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    /** Whether staff did it, not the customer. */
    public boolean isStaff() {
        return staff;
    }
}
