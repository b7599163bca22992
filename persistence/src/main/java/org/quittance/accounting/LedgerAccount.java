package org.quittance.accounting;

/** An account of the chart. @param auxiliary whether its lines name the customer's account */
public record LedgerAccount(String number, BookName label, boolean auxiliary) {
}
