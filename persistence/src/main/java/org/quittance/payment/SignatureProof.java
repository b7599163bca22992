package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What proves that a mandate or a contract was signed. Never changed. */
@Embeddable
public class SignatureProof {

    @Column(name = "signed_on")
    private LocalDate day;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private String recordedBy;
    private String address;
    @Column(name = "text_version")
    private String textVersion;
    @Column(name = "text_sha256")
    private String textSha256;

    protected SignatureProof() {
    }

    /**
     * By code, in the customer's space.
     *
     * @param day         on which the customer signed, in the operator's time
     * @param recordedBy  login of the customer
     * @param address     from which it was sent
     * @param textVersion of the text that was shown
     * @param textSha256  of that text as it was shown, with all that was filled in
     */
    public SignatureProof(LocalDate day, Instant recordedAt, String recordedBy, String address, String textVersion,
            String textSha256) {
        this(day, recordedAt, recordedBy);
        this.address = Objects.requireNonNull(address);
        this.textVersion = Objects.requireNonNull(textVersion);
        this.textSha256 = Objects.requireNonNull(textSha256);
    }

    private SignatureProof(LocalDate day, Instant recordedAt, String recordedBy) {
        this.day = Objects.requireNonNull(day);
        this.recordedAt = recordedAt;
        this.recordedBy = Objects.requireNonNull(recordedBy);
    }

    /** @param recordedBy login of staff who entered the paper */
    public static SignatureProof paper(LocalDate day, Instant recordedAt, String recordedBy) {
        return new SignatureProof(day, recordedAt, recordedBy);
    }

    public boolean isPaper() {
        return address == null;
    }

    public LocalDate day() {
        return day;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public String address() {
        return address;
    }

    public String textVersion() {
        return textVersion;
    }

    public String textSha256() {
        return textSha256;
    }
}
