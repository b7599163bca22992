package org.quittance.payment.service.arrears;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** Limits begin on a day to come, and on a day of their own. */
@ApplicationException(rollback = true)
public class LimitsTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LimitsTakenException(LocalDate day) {
        super("limits of payment plans cannot begin on " + day);
    }
}
