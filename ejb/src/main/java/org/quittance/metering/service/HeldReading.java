package org.quittance.metering.service;

import java.util.List;
import java.util.Map;
import org.quittance.contract.Holder;
import org.quittance.metering.Reading;

/** A reading and who had the meter on its day. @param holder null if nobody had */
public record HeldReading(Reading reading, Holder holder) {

    static HeldReading of(Reading reading, Map<Long, List<Holder>> holders) {
        return new HeldReading(reading, holders.getOrDefault(reading.register().meter().servicePoint().id(), List.of())
                .stream().filter(holder -> holder.owns(reading.day())).findFirst().orElse(null));
    }
}
