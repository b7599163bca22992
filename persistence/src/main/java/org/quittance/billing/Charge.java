package org.quittance.billing;

/** What a line of an electricity invoice charges for; one line per charge, time class and price period. */
public enum Charge {
    /** Fixed part, per year, prorated by days. */ SUBSCRIPTION,
    /** Energy of one time class, per kWh. */ ENERGY,
    /** Contribution tarifaire d'acheminement: a percentage of the fixed part of the network tariff. */ CTA,
    /** Accise sur l'électricité, per MWh. */ EXCISE
}
