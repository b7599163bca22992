package org.quittance.payment;

import jakarta.ejb.ApplicationException;
import org.quittance.money.Money;

/** More was to be paid out than the account has to its credit. */
@ApplicationException(rollback = true)
public class NoSuchCreditException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Money credit;

    public NoSuchCreditException(Money asked, Money credit) {
        super(asked + " of a credit of " + credit);
        this.credit = credit;
    }

    public Money credit() {
        return credit;
    }
}
