package org.quittance.metering;

/** What goes through a meter. */
public enum Flow {
    /** Electricity drawn from the network (CONS), kWh. */ CONSUMPTION,
    /** Electricity fed into the network (PROD), kWh. */ INJECTION,
    /** Water, m3. */ WATER
}
