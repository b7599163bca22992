package org.quittance.tariff;

/** Under which heading of an invoice a line stands; invoices show the headings in this order. */
public enum Heading {
    /** Abonnement. */ SUBSCRIPTION,
    /** Consommation d'électricité. */ ENERGY,
    /** Stockage virtuel. */ STORAGE,
    /** Taxes et contributions. */ TAXES,
    /** Distribution de l'eau. */ WATER_DISTRIBUTION,
    /** Collecte et traitement des eaux usées. */ SEWAGE,
    /** Organismes publics. */ PUBLIC_BODIES,
    /** Stationnement. */ PARKING,
    /** Rachat de surplus. */ SURPLUS
}
