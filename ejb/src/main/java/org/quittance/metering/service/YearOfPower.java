package org.quittance.metering.service;

import java.util.Optional;
import org.quittance.metering.consumption.PowerCurve;
import org.quittance.time.DateRange;

/**
 * A year of a contract's load curve.
 *
 * @param known what is known at all, empty if nothing
 */
public record YearOfPower(String contract, DateRange period, Optional<DateRange> known, PowerCurve curve) {
}
