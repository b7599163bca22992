package org.quittance.billing;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * The debit that pays an invoice: its customer has nothing to do.
 *
 * @param day      of the debit, or the first on which it can be made
 * @param sure     whether the day is known already; otherwise the notice of the debit tells it
 * @param amount   what is debited: the rest is paid already
 * @param account  that is debited, as customers see it: country and last characters
 * @param umr      reference of the mandate
 * @param creditor identifier of the operator (ICS)
 */
public record InvoiceDebit(LocalDate day, boolean sure, Money amount, String account, String umr, String creditor) {
}
