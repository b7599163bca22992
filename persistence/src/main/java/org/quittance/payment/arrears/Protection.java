package org.quittance.payment.arrears;

/** Why nothing is done about an account in arrears though a step of the policy would be due. */
public enum Protection {
    /** All that would be due is disputed. */ DISPUTED,
    /** A payment plan is kept, or asked for and not answered yet. */ PAYMENT_PLAN,
    /** It will be debited, or was: the bank has neither booked nor returned it yet. */ DEBIT_UNDER_WAY,
    /** Too little to write a letter about. */ BELOW_SMALLEST,
    /** The step spares customers whom staff marked as vulnerable. */ VULNERABLE,
    /** Water of a home is never cut off (CASF L115-3). */ HOME_WATER,
    /** Energy of a home is not cut off in winter (CASF L115-3). */ WINTER_TRUCE
}
