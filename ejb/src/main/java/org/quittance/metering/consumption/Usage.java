package org.quittance.metering.consumption;

import java.math.BigDecimal;

/** What was consumed, kWh or m3 not rounded, and the part of it that lies between estimated readings. */
public record Usage(BigDecimal total, BigDecimal estimated) {

    public static final Usage NONE = new Usage(BigDecimal.ZERO, BigDecimal.ZERO);

    public Usage plus(Usage other) {
        return new Usage(total.add(other.total), estimated.add(other.estimated));
    }
}
