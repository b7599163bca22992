package org.quittance.metering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingPhoto;
import org.quittance.metering.Readings;
import org.quittance.metering.Register;
import org.quittance.metering.plausibility.Doubted;

/**
 * Where indexes that people tell are written down: believed ones in force, doubtful ones held, impossible ones refused.
 * A day of a register has one index in force; an estimate gives way to what was read.
 */
@ApplicationScoped
public class ReadingBook {

    @Inject
    private Readings readings;
    @Inject
    private MeteredPoints points;
    @Inject
    private Clock clock;

    /** What somebody says a register showed at the beginning of a day. @param photo may be null */
    record Told(long register, LocalDate day, BigDecimal index, ReadingOrigin origin, ReadingPhoto photo) {
    }

    /** @throws ImpossibleReadingException if no meter can have shown it */
    Recorded record(Told told, String by) {
        Register register = readings.lockedRegister(told.register()).orElseThrow();
        MeteredPoint point = points.of(register.meter().servicePoint().reference());
        Optional<Doubted> doubt = point
                .plausibility(point.register(told.register()), told.day(), LocalDate.now(clock))
                .doubt(told.day(), told.index());
        if (doubt.filter(Doubted::isImpossible).isPresent()) {
            throw new ImpossibleReadingException(doubt.get());
        }
        return known(register, told, doubt).orElseGet(() -> write(register, told, doubt.orElse(null), by));
    }

    /** The same index of the day, told before: in force, or waiting for a decision. */
    private Optional<Recorded> known(Register register, Told told, Optional<Doubted> doubt) {
        return readings.inForce(register, told.day())
                .filter(reading -> reading.origin() != ReadingOrigin.ESTIMATED)
                .filter(reading -> reading.index().compareTo(told.index()) == 0)
                .or(() -> readings.held(register, told.day()).stream()
                        .filter(reading -> reading.index().compareTo(told.index()) == 0).findFirst())
                .map(reading -> new Recorded(reading, doubt.orElse(null), true));
    }

    private Recorded write(Register register, Told told, Doubted doubt, String by) {
        Reading.Entry entry = new Reading.Entry(by, clock.instant());
        Reading reading = new Reading(register, told.day(), told.index(), told.origin(), entry);
        if (told.photo() != null) {
            reading.show(told.photo());
        }
        if (doubt != null) {
            reading.hold(doubt.doubt(), doubt.parameters());
        } else {
            makeRoom(reading, null, entry);
        }
        readings.add(reading);
        return new Recorded(reading, doubt, false);
    }

    /** What was in force for the day of a reading gives way to it. */
    void makeRoom(Reading better, String note, Reading.Entry entry) {
        readings.inForce(better.register(), better.day()).ifPresent(before -> {
            before.giveWayTo(better, note, entry);
            readings.settle();
        });
    }
}
