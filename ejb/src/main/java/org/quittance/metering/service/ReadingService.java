package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quittance.contract.Contracts;
import org.quittance.contract.Holder;
import org.quittance.contract.ServicePoint;
import org.quittance.identity.Role;
import org.quittance.metering.Doubt;
import org.quittance.metering.Meter;
import org.quittance.metering.Meters;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingPhoto;
import org.quittance.metering.Readings;
import org.quittance.metering.Register;
import org.quittance.metering.plausibility.Doubted;

/**
 * Staff enter indexes and decide about those that were not believed. Each act locks its register and its reading, so the
 * slower of two members of staff is told what the other has decided of the same reading, or of another one of the day.
 */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class ReadingService {

    private static final int MOST_HELD = 200;
    private static final int MOST_OF_A_METER = 120;

    @Inject
    private Readings readings;
    @Inject
    private ReadingBook book;
    @Inject
    private Meters meters;
    @Inject
    private Contracts contracts;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** Those that wait for a decision, the oldest first. */
    public List<HeldReading> held() {
        List<Reading> held = readings.held(MOST_HELD);
        Map<Long, List<Holder>> holders = contracts.holders(
                held.stream().map(reading -> reading.register().meter().servicePoint().id()).distinct().toList());
        return held.stream().map(reading -> HeldReading.of(reading, holders)).toList();
    }

    /** How many of the readings, if they were accepted, would take the place of an index in force. */
    public long displacing(Set<Long> ids) {
        return readings.displacing(ids);
    }

    /** A reading with who has the meter and what its register showed before and after. */
    public Optional<ReadingFile> reading(long id) {
        return readings.of(id).map(reading -> new ReadingFile(
                HeldReading.of(reading, contracts.holders(List.of(reading.register().meter().servicePoint().id()))),
                readings.history(List.of(reading.register().id()), MOST_OF_A_METER)));
    }

    /** The meters of a service point, the latest first, with their readings; empty if there is no such point. */
    public Optional<PointSheet> sheet(String pointReference) {
        return contracts.findPoint(pointReference).map(this::sheet);
    }

    private PointSheet sheet(ServicePoint point) {
        List<Meter> all = meters.at(point.reference());
        List<Long> registers = all.stream().flatMap(meter -> meter.registers().stream()).map(Register::id).toList();
        return new PointSheet(point, contracts.holders(List.of(point.id())).getOrDefault(point.id(), List.of()), all,
                readings.history(registers, MOST_OF_A_METER));
    }

    /** The registers that a first meter at the point usually has, by the contracts in force there. */
    public List<Register.Plate> usualPlates(String pointReference) {
        LocalDate today = LocalDate.now(clock);
        List<Register.Plate> plates = contracts.at(pointReference).stream()
                .filter(contract -> contract.endDate() == null || contract.endDate().isAfter(today))
                .flatMap(contract -> UsualPlates.of(contract).stream()).distinct().toList();
        return plates.isEmpty() ? UsualPlates.of(contracts.point(pointReference).kind()) : plates;
    }

    /**
     * Records what somebody of the operator read; in doubt it is held.
     *
     * @throws ImpossibleReadingException if no meter can have shown it
     */
    public Recorded enter(long registerId, LocalDate day, BigDecimal index) {
        return book.record(new ReadingBook.Told(registerId, day, index, ReadingOrigin.MEASURED, null), caller.getName());
    }

    /**
     * Records what the holder of a contract read as it began. What was read of that day before, as by the holder before, stands.
     *
     * @throws ImpossibleReadingException if no meter can have shown it
     */
    public void begin(long registerId, LocalDate day, BigDecimal index) {
        Register register = readings.lockedRegister(registerId).orElseThrow();
        if (readings.inForce(register, day).filter(known -> known.origin() != ReadingOrigin.ESTIMATED).isEmpty()) {
            book.record(new ReadingBook.Told(registerId, day, index, ReadingOrigin.SELF_READ, null), caller.getName());
        }
    }

    /** @throws ReadingDecidedException if it is not held any more, or its day has just got another reading */
    public void accept(long id, String note) {
        Reading reading = held(id);
        Reading.Entry entry = entry();
        book.makeRoom(reading, note, entry);
        reading.accept(note, entry);
    }

    /** @throws ReadingDecidedException if it is not held any more */
    public void refuse(long id, String note) {
        held(id).refuse(note, entry());
    }

    /**
     * Puts another index in its place; the old value is kept.
     *
     * @throws ReadingDecidedException if it was refused or corrected before, or its day has just got another reading
     * @throws ImpossibleReadingException if the register does not have so many digits
     */
    public void correct(long id, BigDecimal right, String note) {
        Reading reading = locked(id, Set.of(Reading.Status.HELD, Reading.Status.IN_FORCE));
        if (right.compareTo(BigDecimal.TEN.pow(reading.register().digits())) >= 0) {
            throw new ImpossibleReadingException(
                    new Doubted(Doubt.TOO_MANY_DIGITS, List.of(String.valueOf(reading.register().digits()))));
        }
        Reading.Entry entry = entry();
        Reading correction = reading.correct(right, note, entry);
        readings.settle();
        book.makeRoom(correction, note, entry);
        readings.add(correction);
    }

    /** Names the photo of a request by which indexes of a day were told. @param attachment its identifier */
    public void show(Collection<Long> registers, LocalDate day, long attachment) {
        readings.show(registers, day, attachment);
    }

    public Optional<ReadingPhoto> photo(long id) {
        return readings.photo(id);
    }

    private Reading held(long id) {
        return locked(id, Set.of(Reading.Status.HELD));
    }

    /** With its register: who waited for it may find that the day has another reading in force than when he decided. */
    private Reading locked(long id, Set<Reading.Status> undecided) {
        Readings.Standing before = readings.standing(id).orElseThrow();
        readings.lockedRegister(before.register()).orElseThrow();
        Reading reading = readings.locked(id).orElseThrow();
        if (!undecided.contains(reading.status())) {
            throw new ReadingDecidedException(reading, false);
        }
        if (!readings.standing(id).orElseThrow().equals(before)) {
            throw new ReadingDecidedException(
                    readings.inForce(reading.register(), reading.day()).orElse(reading), true);
        }
        return reading;
    }

    private Reading.Entry entry() {
        return new Reading.Entry(caller.getName(), clock.instant());
    }
}
