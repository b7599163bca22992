package org.quittance.tariff;

import java.io.Serializable;

/**
 * Tells the prices of a version apart.
 *
 * @param powerKva null where the price is for any subscribed power
 */
public record PriceKey(String code, Integer powerKva) implements Serializable {

    /** {@code SUBSCRIPTION@9} or {@code ENERGY_BASE}, for addresses of pages. */
    public String text() {
        return powerKva == null ? code : code + "@" + powerKva;
    }

    @Override
    public String toString() {
        return text();
    }
}
