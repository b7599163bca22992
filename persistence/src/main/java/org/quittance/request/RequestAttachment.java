package org.quittance.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.quittance.document.StoredDocument;

/** A file that the customer or staff added to a request. */
@Entity
@Table(name = "request_attachment")
public class RequestAttachment {

    /** 10 MiB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "request_id")
    private long requestId;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    private int bytes;
    private byte[] content;
    private Instant at;
    @Column(name = "by_login")
    private String by;
    @Column(name = "by_staff")
    private boolean staff;

    protected RequestAttachment() {
    }

    /** @param name as the sender calls it; its ending becomes that of the type */
    public RequestAttachment(long requestId, String name, AttachmentType type, byte[] content, Request.Act by) {
        this.requestId = requestId;
        this.fileName = type.name(name);
        this.mediaType = type.mediaType();
        this.bytes = content.length;
        this.content = content.clone();
        this.at = by.at();
        this.by = by.by();
        this.staff = by.staff();
    }

    /** Ready to be sent to a browser. */
    public StoredDocument stored() {
        return new StoredDocument(fileName, mediaType, content.clone());
    }

    /** Whose request it belongs to. */
    public long requestId() {
        return requestId;
    }
}
