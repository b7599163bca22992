package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** Who agreed to a plan, when, from where, and to which text: what proves it later. */
@Embeddable
public class PlanConsent {

    @Column(name = "consented_by")
    private String by;
    @Column(name = "consented_at")
    private Instant at;
    @Column(name = "consented_from")
    private String from;
    @Column(name = "consent_sha256")
    private String textSha256;

    protected PlanConsent() {
    }

    /**
     * @param by         the login
     * @param from       network address; null where staff entered it
     * @param textSha256 digest of the text that was agreed to
     */
    public PlanConsent(String by, Instant at, String from, String textSha256) {
        this.by = Objects.requireNonNull(by);
        this.at = Objects.requireNonNull(at);
        this.from = from;
        this.textSha256 = Objects.requireNonNull(textSha256);
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
