package org.quittance.payment;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** Money cannot have been received on a day to come. */
@ApplicationException(rollback = true)
public class PaymentInFutureException extends RuntimeException {

    public PaymentInFutureException(LocalDate day) {
        super("received on " + day + ", which is to come");
    }
}
