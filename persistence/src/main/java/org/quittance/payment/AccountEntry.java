package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * A published document or a payment of an account.
 *
 * @param kind      of the invoice, or the method of the payment
 * @param reference number of the document, or what the bank said; null for none
 * @param amount    what it adds to what is owed
 */
public record AccountEntry(LocalDate date, String kind, String reference, Money amount) {
}
