package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * One debit of a batch as the bank reads it: the mandate as it was when the batch was made.
 *
 * @param key     identifier of the collection
 * @param id      end to end, comes back with every return
 * @param umr     reference of the mandate
 * @param amended whether the account is new under the same mandate
 * @param text    what the customer's bank statement will show
 */
public record Debit(long key, String id, String umr, LocalDate signedOn, boolean amended, Money amount, DebtorAccount debtor,
        String text) {

    /** As the query yields it. */
    public Debit(Long key, String id, String umr, LocalDate signedOn, Boolean amended, Money amount, String iban, String bic,
            String holder, String text) {
        this(key, id, umr, signedOn, amended, amount, new DebtorAccount(iban, bic, holder), text);
    }
}
