package org.quittance.metering;

import java.time.Instant;

/** An uploaded file and how far its import is; {@code format} is null if nobody knows it. */
public record MeterFileRow(
        Long id,
        String name,
        MeterFile.Format format,
        MeterFile.Status status,
        String refusal,
        String uploadedBy,
        Instant receivedAt,
        Instant finishedAt,
        Long bytes,
        Long bytesRead,
        Long linesRead,
        Long linesAccepted,
        Long linesDoubled,
        Long linesEmpty,
        Long linesHeld,
        Long linesRejected,
        Long written,
        Long corrected,
        Long executionId) {

    /** Percent of the file that was read. */
    public int percent() {
        return bytes == 0 ? 100 : (int) (100 * bytesRead / bytes);
    }
}
