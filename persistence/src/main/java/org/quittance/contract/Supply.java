package org.quittance.contract;

/** The technical side of an electricity contract; the network option counts even where the sale price includes it. */
public record Supply(int powerKva, PriceOption priceOption, NetworkOption networkOption) {

    public Supply {
        if (powerKva < 1 || powerKva > 36) {
            throw new IllegalArgumentException("subscribed power of " + powerKva + " kVA, not 1 to 36");
        }
    }
}
