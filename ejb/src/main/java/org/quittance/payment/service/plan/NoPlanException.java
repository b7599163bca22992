package org.quittance.payment.service.plan;

import jakarta.ejb.ApplicationException;

/** A payment plan cannot be made: nothing is owed that it could pay off, or there is one already. */
@ApplicationException(rollback = true)
public class NoPlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoPlanException(String account) {
        super("no payment plan can be made for account " + account);
    }
}
