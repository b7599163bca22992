package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.contract.Contracts;
import org.quittance.contract.TimeClass;
import org.quittance.identity.Role;
import org.quittance.metering.Flow;
import org.quittance.metering.Meter;
import org.quittance.metering.Meters;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;

/** Takes over meters and what their registers showed; {@link MeterChangeService} and {@link ReadingService} are for people. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
public class MeterService {

    @Inject
    private Meters meters;
    @Inject
    private Contracts contracts;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** @param plates what each register counts */
    public void install(String serial, String pointReference, LocalDate day, List<Register.Plate> plates) {
        meters.add(new Meter(serial, contracts.point(pointReference), day, plates));
    }

    /**
     * Takes over the index of a register as a day begins, as it was believed elsewhere: nothing is held.
     *
     * @param index kWh or m3 as shown, at most three decimals
     * @throws IllegalArgumentException if the day is to come, the meter has no such register or the index does not fit it
     */
    public void record(String pointReference, Counter counter, LocalDate day, BigDecimal index, ReadingOrigin origin) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("a reading of " + day + ", which is to come");
        }
        add(inService(pointReference), counter, day, index, origin);
    }

    private Meter inService(String pointReference) {
        return meters.inService(pointReference).orElseThrow(
                () -> new IllegalArgumentException("no meter is in service at " + pointReference));
    }

    private void add(Meter meter, Counter counter, LocalDate day, BigDecimal index, ReadingOrigin origin) {
        Reading.Entry entry = new Reading.Entry(caller.getName(), clock.instant());
        meters.add(new Reading(meter.register(counter.flow(), counter.timeClass()), day, index, origin, entry));
    }

    /** Which register of a meter. */
    public record Counter(Flow flow, TimeClass timeClass) {
    }
}
