package org.quittance.metering;

import jakarta.persistence.Column;
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
 * A file of meter data as it was uploaded. Received once, it is imported line by line; it can be imported again
 * without doubling anything. Its lines that could not be used stay listed with their reasons.
 */
@Entity
@Table(name = "meter_file")
public class MeterFile {

    public enum Format {
        /** Enedis load curve, CSV. */ R63,
        /** Enedis daily indexes, XML. */ R151,
        /** Load curve as customers download it from their network account, CSV. */ CUSTOMER_CURVE,
        /** Indexes of water and other meters, the operator's own CSV. */ INDEXES,
        /** Exits of a car park, the operator's own CSV. */ EXITS,
        /** Colours of Tempo days, CSV. */ TEMPO
    }

    public enum Status {
        /** On disk; may be imported. */ RECEIVED,
        /** The job is at work, or waits to be resumed after a stop. */ IMPORTING,
        /** Read to its end; may be imported again. */ IMPORTED,
        /** Not a file of its format: nothing was taken from it; final. */ REFUSED,
        /** The job broke off; may be resumed. */ FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String name;
    @Enumerated(EnumType.STRING)
    private Format format;
    private long bytes;
    private String sha256;
    @Column(name = "stored_as")
    private String storedAs;
    @Enumerated(EnumType.STRING)
    private Status status;
    private String refusal;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "execution_id")
    private Long executionId;
    @Column(name = "bytes_read")
    private long bytesRead;
    @Column(name = "lines_read")
    private long linesRead;
    @Column(name = "lines_accepted")
    private long linesAccepted;
    @Column(name = "lines_doubled")
    private long linesDoubled;
    @Column(name = "lines_empty")
    private long linesEmpty;
    @Column(name = "lines_held")
    private long linesHeld;
    @Column(name = "lines_rejected")
    private long linesRejected;
    private long written;
    private long corrected;

    protected MeterFile() {
    }

    /**
     * @param format what its first lines say it is, null if nobody knows
     * @param storedAs the file's name in the data folder
     */
    public MeterFile(String name, Format format, Content content, String storedAs, Reading.Entry entry) {
        this.name = Objects.requireNonNull(name);
        this.format = format;
        this.bytes = content.bytes();
        this.sha256 = content.sha256();
        this.storedAs = Objects.requireNonNull(storedAs);
        this.uploadedBy = entry.by();
        this.receivedAt = entry.at();
        this.status = Status.RECEIVED;
    }

    /** What was uploaded. */
    public record Content(long bytes, String sha256) {
    }

    /**
     * What a part of the file came to: lines by outcome; days, readings, exits or colours written, and those of them that
     * took the place of another value.
     *
     * @param held lines in doubt, kept for staff to decide
     */
    public record Progress(
            long linesRead, long accepted, long doubled, long empty, long held, long rejected,
            long written, long corrected) {
    }

    /** Begins from the first line; what an earlier import counted is forgotten, what it stored is found again. */
    public void begin() {
        if (status == Status.REFUSED || status == Status.IMPORTING) {
            throw new IllegalStateException("file " + name + " is " + status);
        }
        status = Status.IMPORTING;
        bytesRead = linesRead = linesAccepted = linesDoubled = linesEmpty = linesHeld = linesRejected = 0;
        written = corrected = 0;
        finishedAt = null;
    }

    public void runsAs(long execution) {
        executionId = execution;
    }

    /** @param position bytes of the file read so far */
    public void advance(long position, Progress part) {
        bytesRead = position;
        linesRead += part.linesRead();
        linesAccepted += part.accepted();
        linesDoubled += part.doubled();
        linesEmpty += part.empty();
        linesRejected += part.rejected();
        linesHeld += part.held();
        written += part.written();
        corrected += part.corrected();
    }

    public void finish(Instant at) {
        status = Status.IMPORTED;
        bytesRead = bytes;
        finishedAt = at;
    }

    /**
     * @param reason key of the message that tells why
     * @param faults lines that are listed as its cause
     */
    public void refuse(String reason, long faults, Instant at) {
        status = Status.REFUSED;
        linesRejected = faults;
        refusal = reason;
        finishedAt = at;
    }

    public void fail(Instant at) {
        status = Status.FAILED;
        finishedAt = at;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Format format() {
        return format;
    }

    public String storedAs() {
        return storedAs;
    }

    public Status status() {
        return status;
    }

    public String refusal() {
        return refusal;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Long executionId() {
        return executionId;
    }

    public long bytes() {
        return bytes;
    }

    public long bytesRead() {
        return bytesRead;
    }
}
