package org.quittance.billing;

import org.quittance.money.Money;

/** What a contract paid under the prices of the time and would have paid under a draft, with VAT. */
public record PricedTwice(Money before, Money after) {

    public Money difference() {
        return after.minus(before);
    }
}
