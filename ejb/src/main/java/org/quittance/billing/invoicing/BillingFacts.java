package org.quittance.billing.invoicing;

import org.quittance.billing.charging.Charging;
import org.quittance.billing.charging.Due;

/** All that the invoice of one contract depends on: its pricing rule with its facts, and the days due. */
public record BillingFacts(Charging charging, Due due) {
}
