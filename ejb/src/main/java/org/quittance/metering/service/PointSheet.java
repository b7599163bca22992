package org.quittance.metering.service;

import java.util.List;
import java.util.Optional;
import org.quittance.contract.Holder;
import org.quittance.contract.ServicePoint;
import org.quittance.metering.Meter;
import org.quittance.metering.Reading;

/**
 * A service point as staff see it.
 *
 * @param holders  who had it, the latest first
 * @param meters   the latest first
 * @param readings of all its registers whatever their status, the latest day first
 */
public record PointSheet(ServicePoint point, List<Holder> holders, List<Meter> meters, List<Reading> readings) {

    public Optional<Meter> inService() {
        return meters.stream().filter(meter -> meter.removedOn() == null).findFirst();
    }
}
