package org.quittance.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * What a billing run sends by post, in one PDF for the printer. It can be made again until somebody says that it was
 * posted; then its content is deleted and only the counts stay, for it may hold passwords.
 */
@Entity
@Table(name = "print_file")
public class PrintFile {

    public enum Status {
        /** Not whole yet; made again from its beginning after a stop. */ MAKING,
        /** Can be downloaded, and made again. */ READY,
        /** Its letters are on their way, its content is deleted; final. */ POSTED
    }

    @Id
    @Column(name = "run_id")
    private long runId;
    @Enumerated(EnumType.STRING)
    private Status status;
    private int letters;
    @Column(name = "foreign_letters")
    private int foreignLetters;
    private int passwords;
    private int pages;
    private long bytes;
    private boolean sealed;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "posted_by")
    private String postedBy;
    @Column(name = "posted_at")
    private Instant postedAt;

    protected PrintFile() {
    }

    /** @param sealed whether its parts are encrypted with the installation's key */
    public PrintFile(long runId, boolean sealed, Instant begunAt) {
        this.runId = runId;
        begin(sealed, begunAt);
    }

    /** How much of what it holds. @param pages with the count sheet and the blank backs */
    public record Content(int letters, int foreignLetters, int passwords, int pages, long bytes) {
    }

    void begin(boolean asSealed, Instant at) {
        require(status != Status.POSTED);
        status = Status.MAKING;
        sealed = asSealed;
        begunAt = at;
        madeAt = null;
    }

    public void finish(Content content, Instant at) {
        require(status == Status.MAKING);
        status = Status.READY;
        letters = content.letters();
        foreignLetters = content.foreignLetters();
        passwords = content.passwords();
        pages = content.pages();
        bytes = content.bytes();
        madeAt = at;
    }

    void post(String by, Instant at) {
        require(status == Status.READY);
        status = Status.POSTED;
        postedBy = Objects.requireNonNull(by);
        postedAt = at;
    }

    private void require(boolean expected) {
        if (!expected) {
            throw new PrintFileStateException(runId, status);
        }
    }

    public Status status() {
        return status;
    }

    boolean isSealed() {
        return sealed;
    }

    public int letters() {
        return letters;
    }

    /** Of the letters, those to other countries. */
    public int foreignLetters() {
        return foreignLetters;
    }

    /** Customers who find a temporary password in their letters. */
    public int passwords() {
        return passwords;
    }

    public int pages() {
        return pages;
    }

    public long bytes() {
        return bytes;
    }

    /** Null until it is whole. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Null until it was posted. */
    public String postedBy() {
        return postedBy;
    }

    public Instant postedAt() {
        return postedAt;
    }
}
