package org.quittance.tariff;

/** A tax or levy whose rate is set by law from a day on. */
public enum Levy {
    /** Accise sur l'électricité, EUR per MWh. */ EXCISE,
    /** Contribution tarifaire d'acheminement, percent of the fixed part of the network tariff. */ CTA,
    /** VAT on subscription and CTA, percent. */ VAT_FIXED,
    /** VAT on energy and accise, percent. */ VAT_ENERGY
}
