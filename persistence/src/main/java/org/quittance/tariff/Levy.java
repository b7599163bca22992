package org.quittance.tariff;

/** A tax or levy whose rate is set by law from a day on. */
public enum Levy {
    /** Accise sur l'électricité, EUR per MWh. */ EXCISE,
    /** Contribution tarifaire d'acheminement, percent of the fixed part of the network tariff. */ CTA,
    /** VAT on subscription and CTA, percent. */ VAT_FIXED,
    /** VAT on energy and accise, percent. */ VAT_ENERGY,
    /** VAT on water and the agencies' fees on it, percent. */ VAT_WATER,
    /** VAT on sewage, percent. */ VAT_SEWAGE,
    /** VAT on parking off the street, percent. */ VAT_PARKING,
    /** VAT at the standard rate, percent. */ VAT_STANDARD,
    /** No VAT on the document: the seller is not taxable or exempt, or the buyer owes it. */ VAT_NONE;

    public boolean isVat() {
        return this != EXCISE && this != CTA;
    }
}
