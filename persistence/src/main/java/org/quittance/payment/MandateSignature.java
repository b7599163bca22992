package org.quittance.payment;

import jakarta.persistence.Embedded;
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
    @Embedded
    private SignatureProof proof;

    protected MandateSignature() {
    }

    MandateSignature(Mandate mandate, DebtorAccount debtor, SignatureProof proof) {
        this.mandate = mandate;
        this.origin = proof.isPaper() ? Origin.PAPER : Origin.ONLINE;
        this.iban = debtor.iban();
        this.holder = debtor.holder();
        this.proof = proof;
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
        return proof;
    }
}
