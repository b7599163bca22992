package org.quittance.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;

/** A document as it was published: never rendered again, its content is proved by its SHA-256. */
@Entity
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "invoice_id")
    private long invoiceId;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    private int bytes;
    private String sha256;
    @Column(name = "created_at")
    private Instant createdAt;

    protected Document() {
    }

    public Document(long invoiceId, String fileName, String mediaType, byte[] content, Instant createdAt) {
        this.invoiceId = invoiceId;
        this.fileName = Objects.requireNonNull(fileName);
        this.mediaType = Objects.requireNonNull(mediaType);
        this.bytes = content.length;
        this.sha256 = Sha256.of(content);
        this.createdAt = Objects.requireNonNull(createdAt);
    }

    public Long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }
}
