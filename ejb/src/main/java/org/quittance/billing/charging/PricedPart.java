package org.quittance.billing.charging;

import org.quittance.money.VatRate;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.DateRange;

/** Days on which one price and its VAT do not change. */
public record PricedPart(DateRange period, PriceTerms price, long versionId, VatRate vatRate) {
}
