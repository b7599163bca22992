package org.quittance.payment.arrears;

import jakarta.ejb.ApplicationException;

/** Somebody decided about an act before. */
@ApplicationException(rollback = true)
public class ActDecidedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ActDecidedException(DunningAct.Status status) {
        super("the act is " + status);
    }
}
