package org.quittance.metering.importing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The unit a file counts its indexes in. Nothing else turns its numbers into kWh. */
enum EnergyUnit {

    WATT_HOUR("Wh", 3), KILOWATT_HOUR("kWh", 0);

    private final String name;
    private final int scale;

    EnergyUnit(String name, int scale) {
        this.name = name;
        this.scale = scale;
    }

    static Optional<EnergyUnit> named(String name) {
        return Arrays.stream(values()).filter(unit -> unit.name.equalsIgnoreCase(name.strip())).findFirst();
    }

    /** Exact, with three decimals. */
    BigDecimal kilowattHours(long count) throws BadLineException {
        if (count < 0) {
            throw new BadLineException(LineFault.VALUE_NEGATIVE);
        }
        return BigDecimal.valueOf(count, scale).setScale(3);
    }
}
