package org.quittance.tariff.service;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.quittance.contract.Contract;
import org.quittance.money.Money;
import org.quittance.tariff.ContractPrices;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;

/**
 * What an offer costs on a day, excluding VAT and taxes.
 *
 * @param since  the day from which these prices hold, null if none do yet
 * @param prices in the order of invoices
 */
public record PricesInForce(Offer offer, LocalDate since, List<PriceTerms> prices) {

    /** The powers that it has prices of, in kVA and in order; none where its prices differ by none. */
    public List<Integer> powers() {
        return prices.stream().map(price -> price.rule().powerKva()).filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** What a month of subscription costs at a power, excluding VAT; half up to the cent. */
    public Money subscriptionPerMonth(int kva) {
        return Money.rounded(prices.stream()
                .filter(price -> price.labels().heading() == Heading.SUBSCRIPTION && new ContractPrices(kva, true, true).test(price))
                .map(price -> perMonth(price, kva)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal perMonth(PriceTerms price, int kva) {
        BigDecimal amount = price.rule().measure() == Measure.KVA ? price.amount().multiply(BigDecimal.valueOf(kva)) : price.amount();
        return switch (price.rule().basis()) {
            case PER_YEAR -> amount.divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
            case PER_MONTH -> amount;
            default -> BigDecimal.ZERO;
        };
    }

    /** Those that a contract pays on a day. */
    public List<PriceTerms> paidBy(Contract contract, LocalDate day) {
        return prices.stream().filter(ContractPrices.paidBy(contract, day)).toList();
    }
}
