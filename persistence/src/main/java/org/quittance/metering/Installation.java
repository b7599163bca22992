package org.quittance.metering;

import java.time.LocalDate;
import java.util.Optional;
import org.quittance.time.DateRange;

/** A meter at a service point; {@code removedOn} is null while it is in service. */
public record Installation(
        Long meterId, String serial, Long servicePointId, String pointReference, LocalDate installedOn, LocalDate removedOn) {

    /** The days it is in service, those to come as well while nobody has removed it. */
    public DateRange days() {
        return new DateRange(installedOn, removedOn == null ? LocalDate.MAX : removedOn);
    }

    public boolean isInServiceOn(LocalDate day) {
        return !day.isBefore(installedOn) && (removedOn == null || day.isBefore(removedOn));
    }

    /** The days of a period on which it is in service, empty if there is none. */
    public Optional<DateRange> inServiceDuring(DateRange period) {
        return new DateRange(installedOn, removedOn == null ? LocalDate.MAX : removedOn).intersection(period);
    }

    /** Whether it has an index for 00:00 of the day: also for the one on which it was removed. */
    public boolean hasIndexOn(LocalDate day) {
        return !day.isBefore(installedOn) && (removedOn == null || !day.isAfter(removedOn));
    }
}
