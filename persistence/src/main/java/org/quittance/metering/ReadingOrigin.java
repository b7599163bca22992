package org.quittance.metering;

/** Who or what read the meter. */
public enum ReadingOrigin {
    /** Relevé: read at the meter by the operator. */ MEASURED,
    /** Télérelevé: sent by the meter. */ REMOTE,
    /** Auto-relevé: told by the customer. */ SELF_READ,
    /** Estimé. */ ESTIMATED,
    /** Calculé: between two readings of people or meters, by days; never stored. */ CALCULATED
}
