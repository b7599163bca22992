package org.quittance.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** Who wrote something last, and when. */
@Embeddable
public class Editing {

    @Column(name = "changed_by")
    private String by;
    @Column(name = "changed_at")
    private Instant at;

    protected Editing() {
    }

    public Editing(String by, Instant at) {
        this.by = Objects.requireNonNull(by);
        this.at = Objects.requireNonNull(at);
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
