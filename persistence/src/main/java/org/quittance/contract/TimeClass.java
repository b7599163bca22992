package org.quittance.contract;

/** The class of time an energy price and a register apply to. */
public enum TimeClass {
    /** All hours alike. */ BASE,
    /** Heures pleines. */ PEAK,
    /** Heures creuses: the contract's own hours. */ OFF_PEAK
}
