package org.quittance.request.kind;

import java.time.LocalDate;
import java.util.List;
import org.quittance.tariff.PriceTerms;

/**
 * A contract as the customer is about to sign it.
 *
 * @param offer          its name
 * @param place          number and address of the service point
 * @param prices         of today, excluding VAT, in the order of invoices
 * @param text           what is agreed, in paragraphs
 * @param sha256         of the text with all that was filled in and the prices
 * @param revocableUntil the last day to withdraw, null for companies
 */
public record ContractToSign(String offer, String place, LocalDate start, List<PriceTerms> prices, String version, String text,
        String sha256, LocalDate revocableUntil) {

    public List<String> paragraphs() {
        return List.of(text.split("\n+"));
    }
}
