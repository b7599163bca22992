package org.quittance.billing;

/**
 * How the amount of a line came about, for whoever audits it. The values, in this order, complete the sentence on the
 * page; they are plain decimals, ISO dates or fractions like {@code 31/365}.
 */
public enum Formula {
    /** Price per year; days of each calendar year over its length, joined by " + "; factor or 1. */ YEARLY,
    /** Price per month; days of each calendar month over its length, joined by " + "; factor or 1. */ MONTHLY,
    /** Quantity; price per unit. */ PER_UNIT,
    /**
     * Quantity of the whole sub-period; lower limit prorated; upper limit prorated or nothing; lower limit of the year;
     * days of each year over its length; price per unit.
     */
    TIER,
    /** Base in euros; percentage. */ PERCENT,
    /** First day of the month; exits in it; the month's fee; percentage. */ LOW_USE,
    /** First day of the month; kWh restored in it; kWh drawn in the class; kWh drawn; price per unit. */ RESTORED
}
