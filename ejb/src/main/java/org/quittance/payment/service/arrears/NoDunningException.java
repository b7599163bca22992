package org.quittance.payment.service.arrears;

import jakarta.ejb.ApplicationException;

/** No dunning run can be begun now. */
@ApplicationException(rollback = true)
public class NoDunningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Cause {
        /** No policy is in force. */ NO_POLICY,
        /** Another run is not over yet. */ UNDER_WAY
    }

    private final Cause why;

    public NoDunningException(Cause why) {
        super(why.name());
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
