package org.quittance.messaging;

import java.time.Instant;

/** A message as the office lists it. */
public record OutboxRow(
        Long id,
        OutboxMessage.Kind kind,
        String recipient,
        String subject,
        String body,
        OutboxMessage.Status status,
        Integer attempts,
        Instant createdAt,
        Instant sentAt,
        String lastError) {

    /** Without what lets its reader act as the one it was written to. */
    public OutboxRow withheld() {
        return new OutboxRow(id, kind, recipient, subject, "", status, attempts, createdAt, sentAt, lastError);
    }
}
