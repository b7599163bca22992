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

    /** Stands still at noon of a day. */
    public void standAt(LocalDate day) {
        source = Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
    }

    /** Goes on from noon of a day, at the pace of the machine's clock. */
    public void goOnFrom(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        source = Clock.offset(Clock.system(ZONE), Duration.between(Instant.now(Clock.systemUTC()), noon));
    }

    public void followSystem() {
        source = Clock.system(ZONE);
    }
}
