package org.quittance.billing;

import org.quittance.money.Money;

/** What the customer's latest document says at its head, for whoever proves to hold it. */
public record LastInvoice(String number, Money gross) {
}
