package org.quittance.request;

import java.time.Instant;

/** An attachment as it is listed. */
public record AttachmentRow(Long id, String fileName, Integer bytes, Instant at, Boolean staff) {

    /** Never nothing. */
    public long kilobytes() {
        return (bytes + 1023L) / 1024;
    }
}
