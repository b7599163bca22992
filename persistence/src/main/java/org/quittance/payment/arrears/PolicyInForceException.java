package org.quittance.payment.arrears;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** What is in force never changes: a new draft takes its place on a later day. */
@ApplicationException(rollback = true)
public class PolicyInForceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PolicyInForceException(LocalDate from) {
        super("the dunning policy of " + from + " is in force");
    }
}
