package org.quittance.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quantity of active energy. Counted in watt-minutes so that the mean power of any step from 5 to 60 minutes
 * adds up without rounding; 1 kWh is 60,000 of them.
 */
public record Energy(long wattMinutes) implements Comparable<Energy> {

    public static final Energy ZERO = new Energy(0);
    private static final BigDecimal WATT_MINUTES_PER_KWH = BigDecimal.valueOf(60_000);

    public static Energy ofPower(int watts, int minutes) {
        return new Energy(Math.multiplyExact((long) watts, minutes));
    }

    /** @throws ArithmeticException if the quantity is finer than a watt-minute */
    public static Energy ofKilowattHours(BigDecimal kilowattHours) {
        return new Energy(kilowattHours.multiply(WATT_MINUTES_PER_KWH).longValueExact());
    }

    /** Kilowatt-hours with three decimals, half up: the precision of invoices, pages and exports. */
    public BigDecimal kilowattHours() {
        return BigDecimal.valueOf(wattMinutes).divide(WATT_MINUTES_PER_KWH, 3, RoundingMode.HALF_UP);
    }

    public Energy plus(Energy other) {
        return new Energy(Math.addExact(wattMinutes, other.wattMinutes));
    }

    public Energy minus(Energy other) {
        return new Energy(Math.subtractExact(wattMinutes, other.wattMinutes));
    }

    @Override
    public int compareTo(Energy other) {
        return Long.compare(wattMinutes, other.wattMinutes);
    }
}
