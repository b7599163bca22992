package org.quittance.payment;

import jakarta.ejb.ApplicationException;

/** Somebody else has decided about the entry before. */
@ApplicationException(rollback = true)
public class BankEntryStateException extends RuntimeException {

    private final transient BankEntry.State state;

    public BankEntryStateException(Long entry, BankEntry.State state) {
        super("bank entry " + entry + " is " + state);
        this.state = state;
    }

    public BankEntry.State state() {
        return state;
    }
}
