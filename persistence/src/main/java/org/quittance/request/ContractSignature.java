package org.quittance.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.payment.SignatureProof;

/** The customer's signature under a contract that was asked for: by a code, in the customer's space, or on paper. Never changed. */
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
    @Embedded
    private SignatureProof proof;
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
        this.proof = proof;
    }

    public Signed signed() {
        return new Signed(contractNumber, pointReference, revocableUntil);
    }

    public SignatureProof proof() {
        return proof;
    }
}
