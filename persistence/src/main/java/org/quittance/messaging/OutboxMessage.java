package org.quittance.messaging;

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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An e-mail, written in the same transaction as the fact it tells. Waits until it is sent; failed tries wait longer
 * each time, and after the last one staff find it among the dead letters and can send it again.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    /** Waits of 1, 2, 4 ... minutes: the last try is about a day and a half after the first. */
    static final int MOST_ATTEMPTS = 12;

    public enum Kind {
        /** A new invoice is in the customer's space. */ INVOICE_PUBLISHED,
        /** Somebody can sign in for the customer from now on. */ ACCESS_OPENED,
        /** Somebody else may see the customer: told to both of them. */ ACCESS_GIVEN,
        /** A one-time code for a signature; forgotten once it is sent. */ SIGNATURE_CODE,
        /** The link that proves a new e-mail address; forgotten once it is sent. */ EMAIL_TO_CONFIRM,
        /** Somebody wrote by the contact form; goes to the operator. */ CONTACT_FORM,
        /** An e-mail address was changed; goes to the one of before. */ EMAIL_CHANGED,
        /** A link that opens something once; forgotten once it is sent. */ ACCESS_LINK,
        /** Something about signing in is not as before: a password, a device. */ ACCESS_CHANGED,
        /** A mandate was signed, has a new account, or ended. */ MANDATE_CHANGED,
        /** A debit to come, with its day and amount. */ DEBIT_ANNOUNCED,
        /** A direct debit came back, and what to do. */ DEBIT_RETURNED,
        /** A monthly plan begins or goes on otherwise: every debit is announced. */ PLAN_SCHEDULE,
        /** An instalment was not paid. */ INSTALMENT_FAILED,
        /** A monthly plan has ended before its time. */ PLAN_ENDED,
        /** An invoice is unpaid. */ DUNNING,
        /** A payment plan was granted or refused. */ PAYMENT_PLAN,
        /** A cheque was not paid, and what to do. */ CHEQUE_RETURNED,
        /** Costs or interest were charged by a document. */ FEE_INVOICE,
        /** The account of a kitty changed, and what to do if it was somebody else. */ PAYOUT_CHANGED,
        /** A notice with invented facts, to who writes its text. */ NOTICE_TEST,
        /** The operator's news, for who asked for them. */ NEWSLETTER,
        /** A request of the customer took a step, or staff wrote about it. */ REQUEST,
        /** An appointment was booked, moved or cancelled, or is tomorrow. */ APPOINTMENT,
        /** What was gathered during a day, for who wants one mail. */ DIGEST,
        /** Far more water than usual was used: maybe a leak, and what to do. */ CONSUMPTION_ALERT;

        /** Whether the body lets who reads it act for the customer, so that it is kept no longer than needed. */
        public boolean isSecret() {
            return this == SIGNATURE_CODE || this == EMAIL_TO_CONFIRM || this == ACCESS_LINK;
        }
    }

    public enum Status {
        /** For the mail of its day, at its time; then sent alone or merged. */ WAITING,
        /** Said in the mail of its day; final. */ MERGED,
        /** To be sent at its time. */ PENDING,
        /** Handed to the mail server; final. */ SENT,
        /** Given up; staff may send it again. */ DEAD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "customer_id")
    private Long customerId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String recipient;
    private String language;
    private String subject;
    private String body;
    @Enumerated(EnumType.STRING)
    private Status status;
    private int attempts;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "unsubscribe_path")
    private String unsubscribePath;
    private String calendar;
    @Column(name = "merged_into")
    private Long mergedInto;
    @Column(name = "last_error")
    private String lastError;

    protected OutboxMessage() {
    }

    /** What is said, in the reader's language; the body is plain text. */
    public record Text(Locale language, String subject, String body) {
    }

    public OutboxMessage(long customerId, Kind kind, String recipient, Text text, Instant createdAt) {
        this(kind, recipient, text, createdAt);
        this.customerId = customerId;
    }

    private OutboxMessage(Kind kind, String recipient, Text text, Instant createdAt) {
        this.kind = Objects.requireNonNull(kind);
        this.recipient = Objects.requireNonNull(recipient);
        this.language = text.language().getLanguage();
        this.subject = text.subject();
        this.body = text.body();
        this.createdAt = createdAt;
        this.nextAttemptAt = createdAt;
        this.status = Status.PENDING;
    }

    /** To a person as one who signs in, for no customer in particular. */
    public static OutboxMessage toLogin(Kind kind, String recipient, Text text, Instant createdAt) {
        return new OutboxMessage(kind, recipient, text, createdAt);
    }

    /** To the operator, from somebody who may be nobody's customer. */
    public static OutboxMessage toOperator(String recipient, Text text, Instant createdAt) {
        return new OutboxMessage(Kind.CONTACT_FORM, recipient, text, createdAt);
    }

    /** @param path below the portal's address, where a post ends letters of this kind (RFC 8058) */
    public void endedAt(String path) {
        unsubscribePath = path;
    }

    /** @param file what it tells, for calendars of other programs (RFC 5545); goes with it */
    public void accompaniedBy(String file) {
        calendar = file;
    }

    /** Goes with others at a time to come, for its reader wants one mail a day. */
    public OutboxMessage gatheredUntil(Instant at) {
        status = Status.WAITING;
        nextAttemptAt = at;
        return this;
    }

    /** Its time has come, and nothing else waits for the same reader. */
    public void goAlone(Instant at) {
        mustWait();
        status = Status.PENDING;
        nextAttemptAt = at;
    }

    /** Its time has come, and another message says it. */
    public void mergeInto(OutboxMessage digest) {
        mustWait();
        status = Status.MERGED;
        mergedInto = Objects.requireNonNull(digest.id);
    }

    private void mustWait() {
        if (status != Status.WAITING) {
            throw new IllegalStateException("message " + id + " is " + status + " and waits no more");
        }
    }

    public void sent(Instant at) {
        status = Status.SENT;
        attempts++;
        sentAt = at;
        lastError = null;
        body = kind.isSecret() ? "" : body;
    }

    public void failed(String error, Instant at) {
        attempts++;
        lastError = error.length() > 300 ? error.substring(0, 300) : error;
        if (attempts >= MOST_ATTEMPTS) {
            status = Status.DEAD;
        } else {
            nextAttemptAt = at.plus(Duration.ofMinutes(1L << (attempts - 1)));
        }
    }

    /** The mail server knows no such address: no other try would help. */
    public void refused(String error, Instant at) {
        failed(error, at);
        status = Status.DEAD;
    }

    /** Starts over from the first attempt. */
    public void resend(Instant at) {
        if (status == Status.SENT || status == Status.MERGED) {
            throw new IllegalStateException("message " + id + " was sent already");
        }
        status = Status.PENDING;
        attempts = 0;
        nextAttemptAt = at;
    }

    public Long id() {
        return id;
    }

    /** Null for a person as one who signs in. */
    public Long customerId() {
        return customerId;
    }

    public String recipient() {
        return recipient;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    /** Empty for what has to be told. */
    public Optional<String> unsubscribePath() {
        return Optional.ofNullable(unsubscribePath);
    }

    /** What goes with it as a calendar; empty for most. */
    public Optional<String> calendar() {
        return Optional.ofNullable(calendar);
    }

    public Status status() {
        return status;
    }
}
