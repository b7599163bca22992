package org.quittance.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quittance.money.Money;

/** An invoice that bills until a reading. @param quantity kWh or m3 billed until it, in its class */
public record BilledReading(String invoice, Money gross, BigDecimal quantity) {

    /**
     * The part of the invoice that another index puts in doubt: its share of what was billed, at most the whole invoice; half
     * up to the cent.
     *
     * @param difference kWh or m3 between the two indexes, coefficient included
     */
    public Money contested(BigDecimal difference) {
        return quantity.signum() <= 0 ? Money.ZERO : Money.of(gross.euros().multiply(difference.abs().min(quantity))
                .divide(quantity, 2, RoundingMode.HALF_UP));
    }
}
