package org.quittance.tariff;

import java.time.LocalDate;
import java.util.List;

/** The prices of one version of an offer's tariff, in the order of invoices; it holds until the next version starts. */
public record VersionPrices(String offerCode, long versionId, LocalDate validFrom, List<PriceTerms> prices) {
    public VersionPrices {
        prices = List.copyOf(prices);
    }
}
