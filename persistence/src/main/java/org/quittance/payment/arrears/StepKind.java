package org.quittance.payment.arrears;

/** What a step of dunning tells the customer. */
public enum StepKind {
    /** Maybe it was forgotten. */ REMINDER,
    /** Pay, or else (mise en demeure, C. civ. 1344). */ FORMAL_NOTICE,
    /** The service may be cut off (décret 2008-780). */ CUT_NOTICE,
    /** The service is being cut off. */ CUT;

    /** Whether it ends the supply or says that it will: where that is not allowed, it is not threatened either. */
    public boolean isAboutSupply() {
        return this == CUT_NOTICE || this == CUT;
    }
}
