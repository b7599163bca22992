package org.quittance.billing.invoicing;

import java.util.List;
import org.quittance.billing.charging.Charging;
import org.quittance.billing.charging.Due;

/**
 * All that the invoice of one contract depends on.
 *
 * @param charging its pricing rule with its facts
 * @param due      the days to bill; null where only earlier days are corrected
 * @param earlier  days billed before that are looked at again, in order of time
 */
public record BillingFacts(Charging charging, Due due, List<BilledDays> earlier) {

    public BillingFacts {
        earlier = List.copyOf(earlier);
    }

    public BillingFacts(Charging charging, Due due) {
        this(charging, due, List.of());
    }
}
