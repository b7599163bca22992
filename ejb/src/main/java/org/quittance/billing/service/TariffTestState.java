package org.quittance.billing.service;

/** What the test of a version is worth. */
public enum TariffTestState {
    /** It was never tested. */ NONE,
    /** Contracts are being priced. */ AT_WORK,
    /** It ended before all were priced; it can be begun anew. */ BROKEN_OFF,
    /** The prices have changed since. */ OUTDATED,
    /** It was made with the prices of the version. */ CURRENT
}
