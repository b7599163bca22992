package org.quittance.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** An address where mail does not arrive, until somebody says that it does again. Mail still goes there: it may be the law's. */
@Entity
@Table(name = "bounced_address")
public class BouncedAddress {

    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String email;
    private String reason;
    @Column(name = "marked_by")
    private String markedBy;
    @Column(name = "bounced_at")
    private Instant bouncedAt;

    protected BouncedAddress() {
    }

    /** @param by null for the mail server */
    BouncedAddress(String email, String reason, String by, Instant at) {
        this.email = folded(email);
        this.reason = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        this.markedBy = by;
        this.bouncedAt = Objects.requireNonNull(at);
    }

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public String email() {
        return email;
    }

    public String reason() {
        return reason;
    }

    /** Null for the mail server. */
    public String markedBy() {
        return markedBy;
    }

    public Instant bouncedAt() {
        return bouncedAt;
    }
}
