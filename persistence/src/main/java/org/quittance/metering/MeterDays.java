package org.quittance.metering;

import java.util.Collection;
import java.util.List;
import org.quittance.time.DateRange;

/** The days on which what a meter says is of interest. */
public record MeterDays(long meterId, DateRange days) {

    /** Each meter of a service point with the days of a period on which it was in service; the others are left out. */
    public static List<MeterDays> of(Collection<Installation> installed, DateRange period) {
        return installed.stream().flatMap(meter -> meter.inServiceDuring(period)
                .map(days -> new MeterDays(meter.meterId(), days)).stream()).toList();
    }
}
