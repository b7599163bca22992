package org.quittance.payment.service.plan;

import jakarta.ejb.ApplicationException;

/** A contract cannot have a monthly plan, or not this one. */
@ApplicationException(rollback = true)
public class PlanRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** Its offer has no monthly plan. */ NOT_OFFERED,
        /** It has one that is not settled yet. */ RUNNING,
        /** It has none, or not any more. */ NONE,
        /** The contract ends. */ ENDED,
        /** Nobody knows what it will cost; staff can agree on an amount. */ NO_ESTIMATE,
        /** No debit is left before the settlement. */ TOO_LATE,
        /** Less than may be chosen. */ TOO_LITTLE,
        /** No account may be debited. */ NO_MANDATE,
        /** It would not be as it was shown any more. */ CHANGED
    }

    private final Reason reason;

    PlanRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
