package org.quittance.payment.arrears;

import org.quittance.money.Money;

/** What is open in a band, of how many invoices and accounts. */
public record AgeTotal(AgeBand band, long invoices, long accounts, Money amount) {
}
