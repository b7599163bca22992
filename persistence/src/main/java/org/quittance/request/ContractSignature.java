package org.quittance.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.payment.SignatureProof;

/** The customer's signature under a contract that was asked for: by a code, in the customer's space. Never changed. */
@Entity
@Table(name = "contract_signature")
public class ContractSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "request_id")
    private long requestId;
    @Column(name = "contract_number")
    private String contractNumber;
    @Column(name = "point_reference")
    private String pointReference;
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
    @Column(name = "revocable_until")
    private LocalDate revocableUntil;

    protected ContractSignature() {
    }

    /** What is signed. @param revocableUntil the last day to withdraw, null for companies */
    public record Signed(String contractNumber, String pointReference, LocalDate revocableUntil) {
    }

    public ContractSignature(long requestId, Signed signed, SignatureProof proof) {
        this.requestId = requestId;
        this.contractNumber = Objects.requireNonNull(signed.contractNumber());
        this.pointReference = Objects.requireNonNull(signed.pointReference());
        this.revocableUntil = signed.revocableUntil();
        this.signedOn = proof.day();
        this.recordedAt = proof.recordedAt();
        this.recordedBy = proof.recordedBy();
        this.address = proof.address();
        this.textVersion = proof.textVersion();
        this.textSha256 = proof.textSha256();
    }

    public Signed signed() {
        return new Signed(contractNumber, pointReference, revocableUntil);
    }

    public SignatureProof proof() {
        return new SignatureProof(signedOn, recordedAt, recordedBy, address, textVersion, textSha256);
    }
}
