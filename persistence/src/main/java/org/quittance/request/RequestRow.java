package org.quittance.request;

import java.time.Instant;
import java.time.LocalDate;

/** A request as lists show it. @param contractNumber null where it is about none; {@code handler} while nobody has taken it */
public record RequestRow(Long id, RequestKind kind, RequestState state, String customerNumber, String customerName,
        String contractNumber, Instant sentAt, LocalDate deadline, String handler) {

    /** Whether staff owe an answer since before the day. */
    public boolean isLate(LocalDate day) {
        return state.actor() == RequestState.Actor.STAFF && deadline.isBefore(day);
    }
}
