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
}
