package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.metering.ReadingOrigin;

/**
 * What a register showed.
 *
 * @param day           the index is that of 00:00 of this day
 * @param kilowattHours the index, at most three decimals
 */
public record IndexReading(LocalDate day, BigDecimal kilowattHours, ReadingOrigin origin) {
}
