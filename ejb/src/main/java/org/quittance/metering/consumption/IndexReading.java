package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.metering.ReadingOrigin;

/**
 * What a register showed.
 *
 * @param day   the index is that of 00:00 of this day
 * @param index kWh or m3 before the coefficient, at most three decimals
 */
public record IndexReading(LocalDate day, BigDecimal index, ReadingOrigin origin) {

    public boolean isEstimated() {
        return origin == ReadingOrigin.ESTIMATED;
    }

    /** Whether somebody, or the meter itself, has read it. */
    public boolean isRead() {
        return !isEstimated() && origin != ReadingOrigin.CALCULATED;
    }
}
