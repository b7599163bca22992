package org.quittance.messaging.service;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When the mail of the day goes that is written to now. */
final class DigestHour {

    private DigestHour() {
    }

    /** The hour of today, or of tomorrow for what is written at that hour or later. @param now in the operator's time */
    static Instant next(ZonedDateTime now, LocalTime hour) {
        ZonedDateTime today = now.toLocalDate().atTime(hour).atZone(now.getZone());
        return (now.isBefore(today) ? today : now.toLocalDate().plusDays(1).atTime(hour).atZone(now.getZone())).toInstant();
    }
}
