package org.quittance.payment;

import org.quittance.contract.SurplusContract;
import org.quittance.money.Money;

/**
 * A kitty as staff pay it out.
 *
 * @param account where it is transferred to, null if the seller has named none
 * @param owed    what is open on the seller's account
 */
public record KittyRow(long contractId, String contractNumber, long accountId, Customer customer, Money balance,
        SurplusContract.Payout payout, PayoutAccount account, Money owed) {

    /** Number and name of the seller. */
    public record Customer(String number, String name) {
    }

    /** What can be paid out today: nothing without an account to transfer to, or without an invoice to set it off. */
    public Money payable() {
        if (!balance.isPositive() || payout == SurplusContract.Payout.TRANSFER && account == null) {
            return Money.ZERO;
        }
        return payout == SurplusContract.Payout.TRANSFER ? balance : balance.min(owed);
    }

    public boolean lacksAccount() {
        return payout == SurplusContract.Payout.TRANSFER && account == null;
    }
}
