package org.quittance.privacy;

import java.time.Instant;

/** A request as the office lists it. */
public record ErasureRow(Long id, String customerNumber, String customerName, ErasureRequest.Status status, Instant askedAt) {
}
