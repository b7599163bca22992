package org.quittance.metering.service;

import java.time.LocalDate;
import java.util.List;
import org.quittance.metering.Energy;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingRow;

/**
 * What a contract's meter told last.
 *
 * @param day the last day of the load curve, or the day whose beginning the indexes are of
 * @param energyOfDay null where the meter sends indexes only
 * @param indexes one per register, empty where the meter sends its load curve
 */
public record LatestReading(LocalDate day, Energy energyOfDay, List<ReadingRow> indexes) {

    /** The origin that all indexes share, null where they differ or there are none. */
    public ReadingOrigin commonOrigin() {
        List<ReadingOrigin> origins = indexes.stream().map(ReadingRow::origin).distinct().toList();
        return origins.size() == 1 ? origins.get(0) : null;
    }

    public boolean isLoadCurve() {
        return energyOfDay != null;
    }
}
