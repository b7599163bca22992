package org.quittance.tariff.service;

import java.time.LocalDate;
import java.util.List;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;

/**
 * What an offer costs on a day, excluding VAT and taxes.
 *
 * @param since  the day from which these prices hold, null if none do yet
 * @param prices in the order of invoices
 */
public record PricesInForce(Offer offer, LocalDate since, List<PriceTerms> prices) {

    /** Those that a contract pays at a subscribed power. @param powerKva null for a contract that has none */
    public List<PriceTerms> at(Integer powerKva) {
        return prices.stream()
                .filter(price -> price.rule().powerKva() == null || price.rule().powerKva().equals(powerKva))
                .toList();
    }
}
