package org.quittance.billing;

/** What a unit price is per. */
public enum PriceUnit {
    /** Quantity is a number of days; each calendar year counts price x days / 365 or 366. */ EUR_PER_YEAR,
    /** Quantity in kWh. */ EUR_PER_KWH,
    /** Quantity in kWh, price per thousand of them. */ EUR_PER_MWH,
    /** Quantity is a base in euros. */ PERCENT
}
