package org.quittance.payment.arrears;

import jakarta.ejb.ApplicationException;

/** Somebody answered a payment plan before. */
@ApplicationException(rollback = true)
public class PlanStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlanStateException(PaymentPlan.Status status) {
        super("the payment plan is " + status);
    }
}
