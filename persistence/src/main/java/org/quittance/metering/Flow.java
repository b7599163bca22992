package org.quittance.metering;

/** Which way energy went through the meter. */
public enum Flow {
    /** Drawn from the network (CONS). */ CONSUMPTION,
    /** Fed into the network (PROD). */ INJECTION
}
