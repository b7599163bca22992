package org.quittance.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quittance.money.Money;

/** What a contract paid under the prices of the time and would have paid under a draft, with VAT. */
public record PricedTwice(Money before, Money after) {

    public Money difference() {
        return after.minus(before);
    }

    /** The difference in percent of what was paid, rounded half up; null if nothing was. */
    public BigDecimal percent(int decimals) {
        return before.isZero() ? null : difference().euros().movePointRight(2)
                .divide(before.euros().abs(), decimals, RoundingMode.HALF_UP);
    }
}
