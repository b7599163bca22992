package org.quittance.billing.charging;

import org.quittance.money.VatRate;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.DateRange;

/** Days on which one price and its VAT do not change. */
public record PricedPart(DateRange period, PriceTerms price, long versionId, VatRate vatRate) {

    /** Whether the other one follows and costs the same, whatever it is called. */
    boolean isContinuedBy(PricedPart next) {
        return period.end().equals(next.period.start()) && vatRate.equals(next.vatRate) && price.chargesAs(next.price);
    }

    /** Some of the days. */
    PricedPart during(DateRange days) {
        return new PricedPart(days, price, versionId, vatRate);
    }
}
