package org.quittance.metering.consumption;

/** How finely consumption is shown. */
public enum Grain { MONTH, DAY, HALF_HOUR }
