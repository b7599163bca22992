package org.quittance.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

/**
 * What the invoices of a run add up to.
 *
 * @param perRate one for each VAT rate, the lowest first
 */
public record RunTotals(long invoices, Money net, Money vat, Money gross, List<OfRate> perRate) {

    /** All lines of one VAT rate. */
    public record OfRate(VatRate rate, Money base, Money tax) {
    }

    /** All lines on one account of the ledger, excluding VAT; what is not sold is bought. */
    public record OfAccount(String account, boolean sale, Money net) {
    }

    static RunTotals of(long invoices, List<OfRate> perRate) {
        Money net = perRate.stream().map(OfRate::base).reduce(Money.ZERO, Money::plus);
        Money vat = perRate.stream().map(OfRate::tax).reduce(Money.ZERO, Money::plus);
        return new RunTotals(invoices, net, vat, net.plus(vat), List.copyOf(perRate));
    }

    /** The tax of a rate, zero where the run has no line of it. */
    public Money taxAt(VatRate rate) {
        return perRate.stream().filter(one -> one.rate().equals(rate)).map(OfRate::tax).findFirst().orElse(Money.ZERO);
    }

    /** How much the total differs from an earlier one, in percent with one decimal; null where there was nothing. */
    public BigDecimal percentMoreThan(RunTotals earlier) {
        return earlier.gross().isZero() ? null : gross.minus(earlier.gross()).euros().multiply(BigDecimal.valueOf(100))
                .divide(earlier.gross().euros().abs(), 1, RoundingMode.HALF_UP);
    }
}
