package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A message of the bank as it was uploaded. Known by its content: the same file sent twice is one file. Validated as a whole
 * first, it is then read entry by entry.
 */
@Entity
@Table(name = "bank_file")
public class BankFile {

    /** What is read, by the name that its namespace ends with. */
    public enum Message {
        /** What the bank says of our own files: rejects. */ PAIN_002_001_10,
        /** Statement of an account. */ CAMT_053_001_02,
        /** Statement of an account. */ CAMT_053_001_08,
        /** Notice of single movements, returns among them. */ CAMT_054_001_02,
        /** Notice of single movements, returns among them. */ CAMT_054_001_08;

        private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";

        public static Optional<Message> ofNamespace(String namespace) {
            return Arrays.stream(values()).filter(message -> (NAMESPACE + message.schema()).equals(namespace)).findFirst();
        }

        /** As the standard writes it, {@code camt.053.001.08}. */
        public String schema() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        }
    }

    public enum Status {
        /** On disk; may be imported. */ RECEIVED,
        /** The job is at work, or waits to be resumed after a stop. */ IMPORTING,
        /** Read to its end; final. */ IMPORTED,
        /** Nothing was taken from it; final. */ REFUSED,
        /** The job broke off; may be resumed. */ FAILED
    }

    /** Why nothing is taken from a file. Pages explain each in the reader's language. */
    public enum Reason {
        /** No byte in it. */ EMPTY,
        /** No XML. */ NOT_XML,
        /** XML, but no message of a bank that is read here. */ MESSAGE_UNKNOWN,
        /** Cut off, or with a document type, which no bank writes. */ XML_BROKEN,
        /** Not as the schema of its message wants it. */ NOT_AS_SCHEMA,
        /** The account it tells of is not the operator's. */ OTHER_ACCOUNT,
        /** The stored file is no longer in the data folder. */ FILE_GONE
    }

    private static final int LONGEST_DETAIL = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String name;
    @Enumerated(EnumType.STRING)
    private Message message;
    private long bytes;
    private String sha256;
    @Column(name = "stored_as")
    private String storedAs;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Enumerated(EnumType.STRING)
    private Reason refusal;
    @Column(name = "refusal_detail")
    private String refusalDetail;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "execution_id")
    private Long executionId;
    @Column(name = "entries_read")
    private long entriesRead;
    @Column(name = "entries_new")
    private long entriesNew;
    @Column(name = "entries_known")
    private long entriesKnown;
    @Column(name = "entries_skipped")
    private long entriesSkipped;

    protected BankFile() {
    }

    /** What was uploaded. */
    public record Content(long bytes, String sha256, String storedAs) {
    }

    /** @param name as the user calls it, shown only */
    public BankFile(String name, Content content, String uploadedBy, Instant receivedAt) {
        this.name = Objects.requireNonNull(name);
        this.bytes = content.bytes();
        this.sha256 = content.sha256();
        this.storedAs = content.storedAs();
        this.uploadedBy = Objects.requireNonNull(uploadedBy);
        this.receivedAt = Objects.requireNonNull(receivedAt);
        this.status = Status.RECEIVED;
    }

    /** What a part of the file came to. */
    public record Progress(long known, long fresh, long skipped) {
    }

    /** What an earlier try kept is found again; what it passed over is counted anew. */
    public void begin() {
        if (status != Status.RECEIVED && status != Status.FAILED) {
            throw new IllegalStateException("file " + name + " is " + status);
        }
        status = Status.IMPORTING;
        entriesRead -= entriesSkipped;
        entriesSkipped = 0;
        finishedAt = null;
    }

    public void runsAs(long execution) {
        executionId = execution;
    }

    public void recognise(Message recognised) {
        message = recognised;
    }

    public void advance(Progress part) {
        entriesRead += part.known() + part.fresh() + part.skipped();
        entriesKnown += part.known();
        entriesNew += part.fresh();
        entriesSkipped += part.skipped();
    }

    public void finish(Instant at) {
        status = Status.IMPORTED;
        finishedAt = at;
    }

    /** @param detail what shows it, such as the line of the first fault; null for nothing */
    public void refuse(Reason reason, String detail, Instant at) {
        status = Status.REFUSED;
        refusal = Objects.requireNonNull(reason);
        refusalDetail = detail != null && detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
        finishedAt = at;
    }

    public void fail(Instant at) {
        if (status == Status.IMPORTING) {
            status = Status.FAILED;
            finishedAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Message message() {
        return message;
    }

    public String storedAs() {
        return storedAs;
    }

    public Status status() {
        return status;
    }

    public Long executionId() {
        return executionId;
    }
}
