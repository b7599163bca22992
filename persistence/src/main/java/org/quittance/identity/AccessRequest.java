package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * What somebody who is not signed in asks for. It is written down as typed, whoever exists, and worked on after the answer: so
 * the answer is the same for all, and takes the same time.
 */
@Entity
@Table(name = "access_request")
public class AccessRequest {

    public enum Kind {
        /** A link to choose another password. */ NEW_PASSWORD,
        /** A link to try again at once. */ UNLOCK,
        /** A link to open a customer's space. */ REGISTRATION,
        /** A link to become a customer. */ MOVE_IN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String name;
    @Embedded
    private RegistrationProof proof;
    @Column(name = "applicant_id")
    private Long applicantId;
    @Column(name = "asked_at")
    private Instant askedAt;

    protected AccessRequest() {
    }

    private AccessRequest(Kind kind, String name, RegistrationProof proof, Instant at) {
        this.kind = kind;
        this.name = Objects.requireNonNull(name).strip();
        this.proof = proof;
        this.askedAt = at;
    }

    /** @param name as typed to sign in: an e-mail address or a customer number */
    public static AccessRequest of(Kind kind, String name, Instant at) {
        if (kind == Kind.REGISTRATION || kind == Kind.MOVE_IN) {
            throw new IllegalArgumentException(kind + " says more than a name");
        }
        return new AccessRequest(kind, name, null, at);
    }

    public static AccessRequest registration(String email, RegistrationProof proof, Instant at) {
        return new AccessRequest(Kind.REGISTRATION, Login.folded(email), Objects.requireNonNull(proof), at);
    }

    public static AccessRequest moveIn(Applicant applicant, Instant at) {
        AccessRequest request = new AccessRequest(Kind.MOVE_IN, applicant.email(), null, at);
        request.applicantId = applicant.id();
        return request;
    }

    public Kind kind() {
        return kind;
    }

    /** For a registration, and who moves in, the e-mail address. */
    public String name() {
        return name;
    }

    /** Null but for a registration. */
    public RegistrationProof proof() {
        return proof;
    }

    /** Null but for who moves in. */
    public Long applicantId() {
        return applicantId;
    }
}
