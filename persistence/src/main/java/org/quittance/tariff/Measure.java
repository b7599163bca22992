package org.quittance.tariff;

/** What a price multiplies, or an invoice counts. */
public enum Measure {
    /** Energy drawn from the network, kWh. */ DRAWN,
    /** Energy drawn and taken from the virtual battery, kWh. */ RESTORED,
    /** Energy fed in, kWh. */ INJECTED,
    /** Water, m3. */ WATER,
    /** Subscribed power, kVA. */ KVA,
    /** Peak power of panels, kWc. */ KWC,
    /** Exits from a car park. */ EXITS
}
