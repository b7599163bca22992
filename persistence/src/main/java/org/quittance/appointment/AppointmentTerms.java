package org.quittance.appointment;

import java.time.Duration;
import java.time.Instant;

/** What the operator grants on a day. @param mostOpen appointments to come of one customer */
public record AppointmentTerms(int bookHours, int changeHours, int mostOpen) {

    /** The same for an adviser on the telephone with the customer, who knows what can still be done: until it begins. */
    public AppointmentTerms atTheDesk() {
        return new AppointmentTerms(0, 0, mostOpen);
    }

    /** The first moment that can still be booked. */
    public Instant bookableFrom(Instant now) {
        return now.plus(Duration.ofHours(bookHours));
    }

    /** Whether what starts then can still be moved or cancelled by its customer. */
    public boolean isChangeable(Instant start, Instant now) {
        return !start.isBefore(now.plus(Duration.ofHours(changeHours)));
    }
}
