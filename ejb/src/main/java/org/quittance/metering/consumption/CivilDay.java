package org.quittance.metering.consumption;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.quittance.time.OperatorClock;

/**
 * A day of French legal time counted in minutes since its start, and what the wall clock shows at each: 1440 of them,
 * but 1380 on the Sunday of March whose clock leaps from 02:00 to 03:00, and 1500 on the Sunday of October that lives
 * the hour from 02:00 to 03:00 twice.
 *
 * @param minutes  the length of the day
 * @param changeAt minutes since the start of the day at which the clock is changed, the length if it is not
 * @param changeBy minutes by which the clock is put forward, negative when it is put back
 */
public record CivilDay(int minutes, int changeAt, int changeBy) {

    private static final int USUAL = 24 * 60;
    private static final CivilDay USUAL_DAY = new CivilDay(USUAL, USUAL, 0);
    private static final ZoneRules RULES = OperatorClock.ZONE.getRules();

    public static CivilDay of(LocalDate day) {
        LocalDateTime start = day.atStartOfDay();
        ZoneOffset offset = RULES.getOffset(start);
        if (offset.equals(RULES.getOffset(start.plusDays(1)))) {
            return USUAL_DAY;
        }
        ZoneOffsetTransition change = RULES.nextTransition(start.toInstant(offset));
        int changeAt = (int) Duration.between(start.toInstant(offset), change.getInstant()).toMinutes();
        int changeBy = (int) change.getDuration().toMinutes();
        return new CivilDay(USUAL - changeBy, changeAt, changeBy);
    }

    /** Minutes since midnight that the wall clock shows when this many have really gone by. */
    public int wallClock(int elapsed) {
        return elapsed < changeAt ? elapsed : elapsed + changeBy;
    }

    public LocalTime timeAt(int elapsed) {
        return LocalTime.ofSecondOfDay(wallClock(elapsed) * 60L);
    }
}
