package org.quittance.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request as lists show it.
 *
 * @param subject        null where its kind says all
 * @param contractNumber null where it is about none
 * @param handler        null while nobody has taken it
 * @param unread         messages of the other side that nobody of this one has opened
 */
public record RequestRow(Long id, RequestKind kind, String subject, RequestState state, String customerNumber, String customerName,
        String contractNumber, Instant sentAt, LocalDate deadline, String handler, long unread) {

    /** Whether staff owe an answer since before the day. */
    public boolean isLate(LocalDate day) {
        return state.actor() == RequestState.Actor.STAFF && deadline.isBefore(day);
    }
}
