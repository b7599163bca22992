package org.quittance.billing;

/** What the quantity of an invoice line counts. */
public enum QuantityUnit {
    DAY, KWH, M3, EUR
}
