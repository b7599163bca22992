package org.quittance.payment;

import java.time.Instant;

/** A file of the bank as pages show it. Skipped are entries that are not booked, or of another account. */
public record BankFileRow(
        Long id,
        String name,
        BankFile.Message message,
        BankFile.Status status,
        BankFile.Reason refusal,
        String refusalDetail,
        String uploadedBy,
        Instant receivedAt,
        Long bytes,
        Long entriesRead,
        Long entriesNew,
        Long entriesKnown,
        Long entriesSkipped) {
}
