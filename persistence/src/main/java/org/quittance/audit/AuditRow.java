package org.quittance.audit;

import java.time.Instant;

/**
 * A line of the audit trail.
 *
 * @param actor    name of the login; null for the application itself, and for names that nobody has
 * @param customer number, null if it is about none
 */
public record AuditRow(long id, Instant at, String actor, AuditKind kind, String customer, String field, String before,
        String after) {
}
