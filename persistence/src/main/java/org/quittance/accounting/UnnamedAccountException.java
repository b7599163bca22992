package org.quittance.accounting;

import jakarta.ejb.ApplicationException;

/** An entry uses an account that is not in the chart, nor is one above it. */
@ApplicationException(rollback = true)
public class UnnamedAccountException extends RuntimeException {

    private final String account;

    public UnnamedAccountException(String account) {
        super("account " + account + " has no name");
        this.account = account;
    }

    public String account() {
        return account;
    }
}
