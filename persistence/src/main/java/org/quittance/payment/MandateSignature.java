package org.quittance.payment;

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
import java.time.LocalDate;

/** One signature under a mandate: the first one, or that of a new account. Never changed. */
@Entity
@Table(name = "mandate_signature")
public class MandateSignature {

    public enum Origin {
        /** By code, in the customer's space. */ ONLINE,
        /** On a paper that staff entered. */ PAPER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mandate_id")
    private Mandate mandate;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private String iban;
    private String holder;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private String recordedBy;
    private String address;
    @Column(name = "text_version")
    private String textVersion;
    @Column(name = "text_sha256")
    private String textSha256;

    protected MandateSignature() {
    }

    MandateSignature(Mandate mandate, DebtorAccount debtor, SignatureProof proof) {
        this.mandate = mandate;
        this.origin = proof.isPaper() ? Origin.PAPER : Origin.ONLINE;
        this.iban = debtor.iban();
        this.holder = debtor.holder();
        this.signedOn = proof.day();
        this.recordedAt = proof.recordedAt();
        this.recordedBy = proof.recordedBy();
        this.address = proof.address();
        this.textVersion = proof.textVersion();
        this.textSha256 = proof.textSha256();
    }

    public Long id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public DebtorAccount debtor() {
        return new DebtorAccount(iban, null, holder);
    }

    public SignatureProof proof() {
        return new SignatureProof(signedOn, recordedAt, recordedBy, address, textVersion, textSha256);
    }
}
