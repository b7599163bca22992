package org.quittance.payment;

import org.quittance.money.Money;

/** Shares an amount out to instalments that are all the same; what they are too much is absorbed by the settlement. */
public final class EqualParts {

    private EqualParts() {
    }

    /**
     * Rounded up to the cent.
     *
     * @throws IllegalArgumentException if there is nothing to share, or nobody to share it
     */
    public static Money of(Money whole, int parts) {
        if (!whole.isPositive() || parts < 1) {
            throw new IllegalArgumentException(whole + " in " + parts + " parts");
        }
        return new Money((whole.cents() + parts - 1) / parts);
    }
}
