package org.quittance.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * What a year of a contract is expected to cost, including VAT.
 *
 * @param basis the days that it was priced from
 */
public record YearCost(Money amount, Source source, DateRange basis) {

    /** Where it comes from. */
    public enum Source {
        /** The contract's own last twelve months at today's prices. */ LAST_YEAR,
        /** What a usual customer of the offer consumes, at today's prices. */ PROFILE,
        /** Agreed with staff. */ STAFF
    }

    public YearCost {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a year that costs " + amount);
        }
    }

    /** The share of days other than a whole year; half up to the cent, no less than one. */
    public Money of(DateRange days) {
        if (days.end().equals(days.start().plusYears(1))) {
            return amount;
        }
        long year = basis.days();
        Money share = Money.rounded(amount.euros().multiply(BigDecimal.valueOf(days.days()))
                .divide(BigDecimal.valueOf(year), 10, RoundingMode.HALF_UP));
        return share.isPositive() ? share : new Money(1);
    }
}
