package org.quittance.billing;

/** What a billed quantity was taken from. */
public enum QuantitySource {
    /** Sum of the mean powers of the period's steps. */ LOAD_CURVE,
    /** Difference of two readings of a register. */ INDEX,
    /** The ledger of the virtual battery. */ BATTERY,
    /** Exits told by a car park's barriers. */ BARRIER
}
