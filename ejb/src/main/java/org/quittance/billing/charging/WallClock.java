package org.quittance.billing.charging;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.quittance.time.OperatorClock;

/**
 * What the clock on the wall shows on one day. On the Sunday of March it leaps from 02:00 to 03:00, on the Sunday of
 * October it lives the hour from 02:00 to 03:00 twice.
 *
 * @param changeAt minutes since the day began at which the clock is changed
 * @param changeBy minutes by which it is put forward, negative when it is put back
 */
record WallClock(int changeAt, int changeBy) {

    private static final WallClock UNCHANGED = new WallClock(0, 0);
    private static final ZoneRules RULES = OperatorClock.ZONE.getRules();

    static WallClock of(LocalDate day) {
        LocalDateTime start = day.atStartOfDay();
        ZoneOffset offset = RULES.getOffset(start);
        if (offset.equals(RULES.getOffset(start.plusDays(1)))) {
            return UNCHANGED;
        }
        ZoneOffsetTransition change = RULES.nextTransition(start.toInstant(offset));
        return new WallClock(
                (int) Duration.between(start.toInstant(offset), change.getInstant()).toMinutes(),
                (int) change.getDuration().toMinutes());
    }

    /** Minutes since midnight that the clock shows when this many minutes of the day have really gone by. */
    int minuteAt(int elapsed) {
        return elapsed < changeAt ? elapsed : elapsed + changeBy;
    }
}
