package org.quittance.contract;

/** What is sold. A kind has its contract, its charging rule and its part of the pages, all of the same name. */
public enum ServiceKind {
    /** Supply of electricity. */ ELECTRICITY,
    /** Supply of electricity with a virtual battery for what the customer feeds in. */ STORAGE,
    /** Water, with or without sewage. */ WATER,
    /** A place in a car park. */ PARKING,
    /** Purchase of what the customer feeds in. */ SURPLUS;

    /** Whether energy drawn from the network is sold. */
    public boolean suppliesElectricity() {
        return this == ELECTRICITY || this == STORAGE;
    }
}
