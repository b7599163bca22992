package org.quittance.payment.sepa;

import java.time.LocalDate;
import org.quittance.money.Money;
import org.quittance.payment.DebtorAccount;

/**
 * One debit as the bank reads it.
 *
 * @param id      end to end, comes back with every return
 * @param umr     reference of the mandate
 * @param amended whether the account is new under the same mandate
 * @param text    what the customer's bank statement will show
 */
public record Debit(String id, String umr, LocalDate signedOn, boolean amended, Money amount, DebtorAccount debtor,
        String text) {
}
