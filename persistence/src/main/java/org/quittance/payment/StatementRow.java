package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * What moved an account, as its statement lists it.
 *
 * @param kind      of the entry, or the method of a payment
 * @param reference number of the document, or what the bank said; null for none
 * @param amount    what it adds to what is owed
 * @param advance   whether it is of a monthly plan, kept for its settlement
 */
public record StatementRow(LocalDate date, String kind, String reference, Money amount, boolean advance) {
}
