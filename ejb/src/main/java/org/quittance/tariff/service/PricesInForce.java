package org.quittance.tariff.service;

import java.time.LocalDate;
import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.tariff.ContractPrices;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;

/**
 * What an offer costs on a day, excluding VAT and taxes.
 *
 * @param since  the day from which these prices hold, null if none do yet
 * @param prices in the order of invoices
 */
public record PricesInForce(Offer offer, LocalDate since, List<PriceTerms> prices) {

    /** Those that a contract pays. */
    public List<PriceTerms> paidBy(Contract contract) {
        return prices.stream().filter(ContractPrices.paidBy(contract)).toList();
    }
}
