package org.quittance.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quittance.money.Money;

/**
 * The most that the provider takes.
 *
 * @param percent of what was moved
 * @param each    besides, for each movement
 */
public record CardFeeLimit(BigDecimal percent, Money each) {

    /** Rounded up to the cent. */
    public Money of(Money volume, int movements) {
        return Money.of(volume.euros().multiply(percent).movePointLeft(2).setScale(2, RoundingMode.UP))
                .plus(new Money(Math.multiplyExact(each.cents(), (long) movements)));
    }
}
