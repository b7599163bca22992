package org.quittance.document.pdf;

import org.quittance.money.Money;

/**
 * How something is debited, so that the customer has nothing to do.
 *
 * @param account the debited IBAN, masked as the operator shows it
 * @param amount  that is debited; null for all of it
 * @param daySure whether the day is known; otherwise it is the first on which the debit can be made
 */
public record DirectDebit(String account, String mandate, String creditorId, Money amount, boolean daySure) {

    /** All of it, on a day that is known. */
    public DirectDebit(String account, String mandate, String creditorId) {
        this(account, mandate, creditorId, null, true);
    }

    /** @param total of which it is all or a part */
    Money of(Money total) {
        return amount == null ? total : amount;
    }
}
