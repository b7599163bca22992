package org.quittance.metering.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Places a step in the local day in which it starts: the step that ends at 00:00 is the last of the day before. */
final class DayPlacement {

    private final ZoneId zone;
    private final long now;
    private LocalDate day;
    private long dayStart;
    private long dayEnd;

    DayPlacement(Clock clock) {
        this.zone = clock.getZone();
        this.now = clock.instant().getEpochSecond();
    }

    MeterStep place(CurveLine line, ZoneOffset offset) throws BadLineException {
        long end = line.end().toEpochSecond(offset);
        long start = end - line.stepMinutes() * 60L;
        if (end > now) {
            throw new BadLineException(LineFault.IN_THE_FUTURE);
        }
        if (day == null || start < dayStart || start >= dayEnd) {
            day = LocalDate.ofInstant(Instant.ofEpochSecond(start), zone);
            dayStart = day.atStartOfDay(zone).toEpochSecond();
            dayEnd = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
        }
        long seconds = start - dayStart;
        if (seconds % (line.stepMinutes() * 60L) != 0) {
            throw new BadLineException(LineFault.TIME_OFF_STEP);
        }
        return new MeterStep(line.number(), line.text(), line.deliveryPoint(), line.flow(), day,
                (int) (seconds / 60), line.stepMinutes(), line.watts());
    }
}
