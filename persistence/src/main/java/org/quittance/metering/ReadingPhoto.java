package org.quittance.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The picture of a meter that a customer sent with what they read: JPEG or PNG, checked by its first bytes. */
@Entity
@Table(name = "reading_photo")
public class ReadingPhoto {

    /** 10 MiB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "media_type")
    private String mediaType;
    private byte[] content;
    @Column(name = "sent_by")
    private String sentBy;
    @Column(name = "sent_at")
    private Instant sentAt;

    protected ReadingPhoto() {
    }

    /** @throws UnfitPhotoException if it is neither a JPEG nor a PNG, is empty or too large */
    public ReadingPhoto(byte[] content, Reading.Entry entry) {
        if (content.length > MOST_BYTES) {
            throw new UnfitPhotoException(UnfitPhotoException.Fault.TOO_LARGE);
        }
        this.mediaType = mediaType(content);
        this.content = content.clone();
        this.sentBy = entry.by();
        this.sentAt = entry.at();
    }

    /** What the content is, whatever its name or its sender says. */
    private static String mediaType(byte[] content) {
        if (startsWith(content, 0xff, 0xd8, 0xff)) {
            return "image/jpeg";
        }
        if (startsWith(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return "image/png";
        }
        throw new UnfitPhotoException(UnfitPhotoException.Fault.NO_PICTURE);
    }

    private static boolean startsWith(byte[] content, int... first) {
        if (content.length <= first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    public Long id() {
        return id;
    }

    /** {@code image/jpeg} or {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
