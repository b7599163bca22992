package org.quittance.privacy;

import java.time.Instant;
import java.time.LocalDate;

/** What becomes of one kind of data of an accepted request. @param erasedAt null while it is kept */
public record ErasureItem(RetentionCategory category, LocalDate keepUntil, String source, Instant erasedAt) {
}
