package org.quittance.billing.invoicing;

import org.quittance.billing.charging.Consumption;
import org.quittance.billing.charging.ElectricityPrices;
import org.quittance.billing.charging.ElectricityTerms;
import org.quittance.billing.charging.StatutoryRates;
import org.quittance.time.DateRange;
import org.quittance.time.Timeline;

/** All that the invoice of one contract for one period depends on. */
public record BillingFacts(ElectricityTerms terms, DateRange period, Timeline<ElectricityPrices> prices,
        StatutoryRates rates, Consumption consumption) {

    public BillingFacts {
        if (period.isEmpty()) {
            throw new IllegalArgumentException("nothing to bill in a period without days from " + period.start());
        }
    }
}
