package org.quittance.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * A customer's permission to debit one bank account for one account with us. Signed online or on paper; amended when the
 * customer changes bank; suspended after a return until the customer or staff confirm the account; revoked by the customer
 * at any time; lapsed 36 months after its last collection (EPC016-06, 4.1), which its dates tell.
 */
@Entity
public class Mandate {

    /** Months after the last collection, or the signature, at whose end nothing may be debited any more. */
    static final int MONTHS_UNUSED = 36;

    public enum State {
        /** May be debited; can be amended, suspended, revoked. */ ACTIVE,
        /** Not debited until its account is confirmed or changed; can be amended, revoked. */ SUSPENDED,
        /** Ended by the customer; final. */ REVOKED,
        /** Not used for 36 months: never debited again, another one is signed in its place. Told by its dates, never stored. */
        LAPSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    private String umr;
    private String iban;
    private String bic;
    private String holder;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "suspended_reason")
    private String suspendedReason;
    @Column(name = "last_collected_on")
    private LocalDate lastCollectedOn;
    private boolean amended;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_by")
    private String revokedBy;
    @OneToMany(mappedBy = "mandate", cascade = CascadeType.PERSIST)
    @OrderBy("proof.recordedAt, id")
    private List<MandateSignature> signatures = new ArrayList<>();

    protected Mandate() {
    }

    public Mandate(long accountId, Umr umr, DebtorAccount debtor, SignatureProof proof) {
        this.accountId = accountId;
        this.umr = umr.text();
        this.signedOn = proof.day();
        this.state = State.ACTIVE;
        sign(debtor, proof);
    }

    private MandateSignature sign(DebtorAccount debtor, SignatureProof proof) {
        iban = debtor.iban();
        bic = debtor.bic();
        holder = debtor.holder();
        MandateSignature signature = new MandateSignature(this, debtor, proof);
        signatures.add(signature);
        return signature;
    }

    /** The customer changed bank: the reference stays, and the next collection tells the bank. */
    public MandateSignature amend(DebtorAccount debtor, SignatureProof proof) {
        require(proof.day(), State.ACTIVE, State.SUSPENDED);
        amended = amended || lastCollectedOn != null && !debtor.iban().equals(iban);
        state = State.ACTIVE;
        suspendedReason = null;
        return sign(debtor, proof);
    }

    /** @param reason the bank's code of the return, or what staff say; at most 35 characters */
    public void suspend(String reason) {
        if (state == State.ACTIVE) {
            state = State.SUSPENDED;
            suspendedReason = Objects.requireNonNull(reason);
        }
    }

    /** The account was confirmed as it is. */
    public void resume(LocalDate day) {
        require(day, State.SUSPENDED);
        state = State.ACTIVE;
        suspendedReason = null;
    }

    /** Ends it; what lies in a batch already goes on. Also one that lapsed, so that another can take its place. */
    public void revoke(String by, Instant at) {
        if (state == State.REVOKED) {
            throw new MandateStateException(umr, state);
        }
        state = State.REVOKED;
        suspendedReason = null;
        revokedBy = Objects.requireNonNull(by);
        revokedAt = Objects.requireNonNull(at);
    }

    private void require(LocalDate day, State first, State... others) {
        State now = state(day);
        if (!EnumSet.of(first, others).contains(now)) {
            throw new MandateStateException(umr, now);
        }
    }

    public State state(LocalDate day) {
        return state != State.REVOKED && !day.isBefore(lapsesOn()) ? State.LAPSED : state;
    }

    /** The first day on which nothing may be debited any more unless it is used before. */
    public LocalDate lapsesOn() {
        return (lastCollectedOn == null ? signedOn : lastCollectedOn).plusMonths(MONTHS_UNUSED);
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String umr() {
        return umr;
    }

    public DebtorAccount debtor() {
        return new DebtorAccount(iban, bic, holder);
    }

    /** Country and last four characters of the account. */
    public String maskedIban() {
        return DebtorAccount.masked(iban);
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** Day of the last collection that was sent to the bank; null until the first. */
    public LocalDate lastCollectedOn() {
        return lastCollectedOn;
    }

    /** Whether the bank does not know its account yet. */
    boolean isAmended() {
        return amended;
    }

    /** Null unless it is suspended. */
    public String suspendedReason() {
        return suspendedReason;
    }

    /** Null as long as it is not revoked. */
    public Instant revokedAt() {
        return revokedAt;
    }

    /** The first one, then those of new accounts. */
    public List<MandateSignature> signatures() {
        return List.copyOf(signatures);
    }
}
