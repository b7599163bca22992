package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.quittance.contract.Contracts;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.identity.Role;
import org.quittance.metering.Meter;
import org.quittance.metering.Meters;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;

/** Installs meters and records what their registers show. */
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

    public void install(String serial, String pointReference, LocalDate day, PriceOption option) {
        meters.add(new Meter(serial, contracts.point(pointReference), day, option));
    }

    /**
     * Records the index of a register as a day begins.
     *
     * @param index kWh, at most three decimals
     * @throws IllegalArgumentException if the day is to come, the meter has no such register or the index does not fit it
     */
    public void record(String pointReference, TimeClass timeClass, LocalDate day, BigDecimal index, ReadingOrigin origin) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("a reading of " + day + ", which is to come");
        }
        Meter meter = meters.inService(pointReference).orElseThrow(
                () -> new IllegalArgumentException("no meter is in service at " + pointReference));
        Reading.Entry entry = new Reading.Entry(caller.getName(), clock.instant());
        meters.add(new Reading(meter.register(timeClass), day, index, origin, entry));
    }
}
