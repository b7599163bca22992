package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.contract.Contracts;
import org.quittance.contract.ServicePoint;
import org.quittance.identity.Role;
import org.quittance.metering.Meter;
import org.quittance.metering.Meters;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Readings;
import org.quittance.metering.Register;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.service.MeterChangeException.Fault;

/**
 * Removes a meter, installs one, or swaps the one for the other as a day begins: both meters' indexes are of that day, in
 * one transaction, so that no consumption falls between them. A closing index in doubt is held like any other.
 */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class MeterChangeService {

    @Inject
    private Meters meters;
    @Inject
    private Readings readings;
    @Inject
    private ReadingBook book;
    @Inject
    private MeteredPoints points;
    @Inject
    private Contracts contracts;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /**
     * @return the closing indexes that are held, empty if all are believed
     * @throws MeterChangeException if it is swapped already, if an index is missing or does not fit, or for the day
     */
    public List<Recorded> swap(MeterChange change) {
        List<Recorded> held = remove(change);
        install(change);
        return held;
    }

    /**
     * @return the closing indexes that are held, empty if all are believed
     * @throws MeterChangeException as {@link #swap} does
     */
    public List<Recorded> remove(MeterChange change) {
        requirePast(change.day());
        Meter meter = meters.lockedInService(change.pointReference())
                .filter(found -> found.removedOn() == null)
                .orElseThrow(() -> new MeterChangeException(Fault.NOT_IN_SERVICE, null));
        if (!change.closing().keySet().equals(
                meter.registers().stream().map(Register::id).collect(Collectors.toSet()))) {
            throw new MeterChangeException(Fault.NOT_IN_SERVICE, null);
        }
        if (!change.day().isAfter(meter.installedOn())) {
            throw new MeterChangeException(Fault.BEFORE_INSTALLATION, meter.installedOn());
        }
        requireUnreadAfter(change, meter);
        meter.remove(change.day());
        return close(change);
    }

    private void requireUnreadAfter(MeterChange change, Meter meter) {
        MeteredPoint point = points.of(change.pointReference());
        meter.registers().stream()
                .flatMap(register -> point.readings(point.register(register.id())).readAfter(change.day()).stream())
                .map(IndexReading::day).max(LocalDate::compareTo).ifPresent(day -> {
                    throw new MeterChangeException(Fault.READ_LATER, day);
                });
    }

    private List<Recorded> close(MeterChange change) {
        List<Recorded> held = new ArrayList<>();
        new TreeMap<>(change.closing()).forEach((register, index) -> {
            try {
                Recorded recorded = book.record(new ReadingBook.Told(
                        register, change.day(), index, ReadingOrigin.MEASURED, null), caller.getName());
                if (recorded.isHeld()) {
                    held.add(recorded);
                }
            } catch (ImpossibleReadingException e) {
                throw new MeterChangeException(Fault.INDEX, null);
            }
        });
        return held;
    }

    /** @throws MeterChangeException if a meter is in service, the serial number is taken or an index does not fit */
    public void install(MeterChange change) {
        requirePast(change.day());
        MeterChange.NewMeter added = change.added();
        ServicePoint point = contracts.lockedPoint(change.pointReference());
        if (meters.inService(change.pointReference()).isPresent()) {
            throw new MeterChangeException(Fault.IN_SERVICE, null);
        }
        meters.at(change.pointReference()).stream().map(Meter::removedOn).max(LocalDate::compareTo)
                .filter(change.day()::isBefore).ifPresent(removed -> {
                    throw new MeterChangeException(Fault.BEFORE_REMOVAL, removed);
                });
        if (meters.isKnown(added.serial())) {
            throw new MeterChangeException(Fault.SERIAL_TAKEN, null);
        }
        Meter meter = new Meter(added.serial(), point, change.day(),
                added.registers().stream().map(MeterChange.NewRegister::plate).toList());
        meters.add(meter);
        added.registers().forEach(register -> readings.add(opening(meter, register, change.day())));
    }

    private Reading opening(Meter meter, MeterChange.NewRegister added, LocalDate day) {
        BigDecimal index = added.opening();
        if (index.signum() < 0 || index.compareTo(BigDecimal.TEN.pow(added.plate().digits())) >= 0) {
            throw new MeterChangeException(Fault.INDEX, null);
        }
        return new Reading(meter.register(added.plate().flow(), added.plate().timeClass()), day, index,
                ReadingOrigin.MEASURED, new Reading.Entry(caller.getName(), clock.instant()));
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new MeterChangeException(Fault.FUTURE_DATE, day);
        }
    }
}
