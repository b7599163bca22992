package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;

/**
 * Collections that go to the bank in one file. A job takes in what is announced until a day; a second person approves
 * what was reviewed; a job writes the file and validates it; it is downloaded, the same as often as one likes; staff say
 * that the bank has it. Until then it can be discarded, and its collections wait for another one.
 */
@Entity
@Table(name = "collection_batch")
public class CollectionBatch {

    public enum State {
        /** A job takes collections in; after a stop it goes on where it was. */ PREPARING,
        /** Can be reviewed, approved by somebody else, or discarded. */ PREPARED,
        /** A job writes the file; after a stop it begins the file again. */ APPROVED,
        /** The file is valid and never changes any more; can be marked as sent, or discarded. */ READY,
        /** The bank has it; final. Its collections are posted on their days. */ SENT,
        /** Thrown away, its collections are free again; final. */ DISCARDED
    }

    /** Version of the bank's message. */
    public enum Format {
        /** As the rulebooks want it since November 2026. */ PAIN_008_001_08,
        /** For banks that still ask for it; no addresses in it. */ PAIN_008_001_02
    }

    private static final int LONGEST_FAULT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "message_id")
    private String messageId;
    @Enumerated(EnumType.STRING)
    private State state;
    private LocalDate until;
    @Column(name = "prepared_by")
    private String preparedBy;
    @Column(name = "prepared_at")
    private Instant preparedAt;
    private int collections;
    private Money amount;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "approved_at")
    private Instant approvedAt;
    @Enumerated(EnumType.STRING)
    private Format format;
    @Column(name = "operator_account_id")
    private Long ownAccount;
    @Column(name = "file_bytes")
    private Long fileBytes;
    @Column(name = "file_sha256")
    private String fileSha256;
    @Column(name = "sent_by")
    private String sentBy;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "execution_id")
    private Long executionId;
    private String fault;

    protected CollectionBatch() {
    }

    /** How many collections, and their sum. */
    public record Totals(int collections, Money amount) implements Serializable {
    }

    /** @param until debits of this day and before it are taken in */
    public CollectionBatch(String messageId, LocalDate until, Act prepared) {
        this.messageId = Objects.requireNonNull(messageId);
        this.until = Objects.requireNonNull(until);
        this.preparedBy = prepared.by();
        this.preparedAt = prepared.at();
        this.amount = Money.ZERO;
        this.state = State.PREPARING;
    }

    public void finishPreparing() {
        require(State.PREPARING);
        state = State.PREPARED;
    }

    /** How its file is written. @param creditorAccount the operator's account that it is collected for */
    public record Terms(Format format, Long creditorAccount) {
    }

    /** @throws ApprovedAloneException if the same person prepared it */
    public void approve(Totals totals, Terms terms, Act act) {
        require(State.PREPARED);
        if (act.by().equals(preparedBy)) {
            throw new ApprovedAloneException(messageId);
        }
        state = State.APPROVED;
        collections = totals.collections();
        amount = totals.amount();
        format = terms.format();
        ownAccount = terms.creditorAccount();
        approvedBy = act.by();
        approvedAt = act.at();
        fault = null;
    }

    /** The schema refuses its file: whoever mends the cause has it approved again. @param why the first thing that is wrong */
    public void refuse(String why) {
        require(State.APPROVED);
        state = State.PREPARED;
        fault = why.length() > LONGEST_FAULT ? why.substring(0, LONGEST_FAULT) : why;
        approvedBy = null;
        approvedAt = null;
    }

    /** Its file is whole and valid. */
    public void written(long bytes, String sha256) {
        require(State.APPROVED);
        state = State.READY;
        fileBytes = bytes;
        fileSha256 = Objects.requireNonNull(sha256);
    }

    public void send(Act act) {
        require(State.READY);
        state = State.SENT;
        sentBy = act.by();
        sentAt = act.at();
    }

    public void discard() {
        require(State.PREPARED, State.READY);
        state = State.DISCARDED;
    }

    public void runsAs(Long execution) {
        executionId = execution;
    }

    private void require(State first, State... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new BatchStateException(messageId, state);
        }
    }

    public Long id() {
        return id;
    }

    /** What the bank calls it. */
    public String messageId() {
        return messageId;
    }

    public State state() {
        return state;
    }

    public LocalDate until() {
        return until;
    }

    public Act prepared() {
        return new Act(preparedBy, preparedAt);
    }

    /** As approved; nothing before. */
    public Totals totals() {
        return new Totals(collections, amount);
    }

    /** Null until it is approved. */
    public Act approved() {
        return approvedBy == null ? null : new Act(approvedBy, approvedAt);
    }

    /** Null until it is approved. */
    public Format format() {
        return format;
    }

    /** The operator's account that it is collected for; null until it is approved. */
    public Long ownAccount() {
        return ownAccount;
    }

    /** Null until its file is written. */
    public Long fileBytes() {
        return fileBytes;
    }

    /** Null until its file is written. */
    public String fileSha256() {
        return fileSha256;
    }

    /** Null until the bank has it. */
    public Act sent() {
        return sentBy == null ? null : new Act(sentBy, sentAt);
    }

    /** Why its file was refused; null if it was not. */
    public String fault() {
        return fault;
    }

    public String fileName() {
        return messageId + ".xml";
    }

    public Long executionId() {
        return executionId;
    }
}
