package org.quittance.contract;

/** The option of the low-voltage network tariff (TURPE, up to 36 kVA) that a supply contract includes; basis of the CTA. */
public enum NetworkOption {
    /** Short use, four classes. */ CU4,
    /** Short use, one class. */ CU,
    /** Medium use, four classes. */ MU4,
    /** Medium use, two classes. */ MUDT,
    /** Long use. */ LU
}
