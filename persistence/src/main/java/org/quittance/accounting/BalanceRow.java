package org.quittance.accounting;

import org.quittance.money.Money;

/** A line of the trial balance. @param opening debit less credit before the period */
public record BalanceRow(String account, BookName label, Money opening, Money debit, Money credit) {

    /** Debit less credit at the end of the period. */
    public Money closing() {
        return opening.plus(debit).minus(credit);
    }
}
