package org.quittance.payment;

import org.quittance.money.Money;

/**
 * How the operator stands today.
 *
 * @param overdue what is still to be paid of invoices whose last day to pay is over
 * @param overdueInvoices how many those are
 * @param receivedThisMonth payments received since the first of the month
 */
public record DayFigures(long customers, long contracts, Money overdue, long overdueInvoices, Money receivedThisMonth) {
}
