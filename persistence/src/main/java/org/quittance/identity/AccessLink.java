package org.quittance.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A link sent by e-mail that lets whoever reads that mail do one thing, once, for a while. Looking at it changes nothing, for
 * mail servers look at links too; only {@link AccessLinks#use} ends it.
 */
@Entity
@Table(name = "access_link")
public class AccessLink {

    /** What it opens, and for how long. */
    public enum Kind {
        /** A forgotten password gives way to a new one. */ NEW_PASSWORD(Duration.ofHours(1)),
        /** Who proved to be the customer chooses a password. */ REGISTRATION(Duration.ofDays(1)),
        /** Who asked to become a customer does, and chooses a password. */ MOVE_IN(Duration.ofDays(7)),
        /** Whom staff invited chooses a password. */ INVITATION(Duration.ofDays(7)),
        /** Whom an administrator made a member of staff chooses a password. */ STAFF_INVITATION(Duration.ofDays(7)),
        /** Whom IT named as administrator chooses a password. */ ADMINISTRATOR(Duration.ofDays(1)),
        /** Too many wrong passwords are forgotten. */ UNLOCK(Duration.ofHours(1)),
        /** "It was not me": everything is signed out, and a new password chosen. */ OBJECTION(Duration.ofDays(7)),
        /** To whom access was given chooses a password. */ DELEGATION(Duration.ofDays(7)),
        /** The address that signed in until it was changed does so again, with a new password. */ EMAIL_BACK(Duration.ofDays(7));

        private final Duration valid;

        Kind(Duration valid) {
            this.valid = valid;
        }

        public Duration valid() {
            return valid;
        }

        /** A later link of the kind ends those before it. */
        boolean isAlone() {
            return this != OBJECTION && this != DELEGATION;
        }

        /** It opens a login that may not exist yet. */
        public boolean opensLogin() {
            return opensSpace() || this == DELEGATION;
        }

        /** It gives way to another password; the other kinds let the first one be chosen, if any. */
        public boolean replacesPassword() {
            return this == NEW_PASSWORD || this == OBJECTION || this == EMAIL_BACK;
        }

        boolean isOfCustomer() {
            return opensLogin() && this != MOVE_IN || this == EMAIL_BACK;
        }

        /** It makes the login a holder of the customer's space. */
        public boolean opensSpace() {
            return this == REGISTRATION || this == INVITATION || this == MOVE_IN;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String hash;
    private String login;
    @Column(name = "customer_id")
    private Long customerId;
    @Column(name = "applicant_id")
    private Long applicantId;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "valid_to")
    private Instant validTo;
    @Column(name = "used_at")
    private Instant usedAt;

    protected AccessLink() {
    }

    /** @param customerId whom it is about; null for the kinds that are about a login alone */
    AccessLink(Kind kind, String hash, String login, Long customerId, Instant now) {
        if (kind.isOfCustomer() != (customerId != null)) {
            throw new IllegalArgumentException(kind + " with customer " + customerId);
        }
        this.kind = kind;
        this.hash = Objects.requireNonNull(hash);
        this.login = Login.folded(login);
        this.customerId = customerId;
        this.issuedAt = now;
        this.validTo = now.plus(kind.valid());
    }

    static AccessLink of(Applicant applicant, String hash, Instant now) {
        AccessLink link = new AccessLink(Kind.MOVE_IN, hash, applicant.email(), null, now);
        link.applicantId = applicant.id();
        return link;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(validTo);
    }

    public Kind kind() {
        return kind;
    }

    /** The name that signs in. */
    public String login() {
        return login;
    }

    /** Null where it is about a login alone, or about nobody who is a customer yet. */
    public Long customerId() {
        return customerId;
    }

    /** Null but for who asked to become a customer. */
    public Long applicantId() {
        return applicantId;
    }
}
