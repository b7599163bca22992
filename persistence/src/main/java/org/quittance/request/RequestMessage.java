package org.quittance.request;

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
import java.util.Objects;

/** What the customer or staff wrote about a request; an internal one is for staff alone. */
@Entity
@Table(name = "request_message")
public class RequestMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private Request request;
    private Instant at;
    @Column(name = "by_login")
    private String by;
    @Column(name = "by_staff")
    private boolean staff;
    private boolean internal;
    private String text;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected RequestMessage() {
    }

    RequestMessage(Request request, String text, boolean internal, Request.Act by) {
        if (internal && !by.staff()) {
            throw new IllegalArgumentException("a note among staff by " + by.by());
        }
        this.request = request;
        this.text = Objects.requireNonNull(text);
        this.internal = internal;
        this.at = by.at();
        this.by = by.by();
        this.staff = by.staff();
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public boolean isStaff() {
        return staff;
    }

    public boolean isInternal() {
        return internal;
    }

    /** Whether nobody of the other side has opened the page with it yet; a note among staff has no other side. */
    public boolean isUnseen() {
        return seenAt == null && !internal;
    }

    public String text() {
        return text;
    }
}
