package org.quittance.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The operator's time: everything that asks for today or now asks here. It follows the machine's clock; only the
 * demonstration's story moves it, on an installation that has no other life.
 */
@ApplicationScoped
public class OperatorClock extends Clock {

    /** The zone in which days begin for meters, prices and invoices. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private volatile Clock source = Clock.system(ZONE);

    @Override
    public ZoneId getZone() {
        return source.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    /** The machine's own time, for what is measured elsewhere too, such as the codes of a telephone; wherever the story stands. */
    public Instant machine() {
        return Clock.system(ZONE).instant();
    }

    /** Stands still at noon of a day; on the machine's own day no later than it is there. */
    public void standAt(LocalDate day) {
        Instant noon = noonOf(day);
        Instant machine = machine();
        boolean isAhead = noon.isAfter(machine) && day.equals(LocalDate.ofInstant(machine, ZONE));
        source = Clock.fixed(isAhead ? machine : noon, ZONE);
    }

    /**
     * Goes on at the pace of the machine's clock from noon of a day, or from where it stood if that is later.
     *
     * @param stood null for nowhere yet
     */
    public void goOnFrom(LocalDate day, Instant stood) {
        Instant noon = noonOf(day);
        Instant start = stood != null && stood.isAfter(noon) ? stood : noon;
        source = Clock.offset(Clock.system(ZONE), Duration.between(machine(), start));
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    public void followSystem() {
        source = Clock.system(ZONE);
    }
}
