package org.quittance.tariff;

/** How a price becomes an amount. */
public enum Basis {
    /** EUR per year, prorated by the days of each calendar year. */ PER_YEAR,
    /** EUR per month, prorated by the days of each calendar month. */ PER_MONTH,
    /** EUR per kWh or m3. */ PER_UNIT,
    /** EUR per m3 between two limits of a year, which are prorated by the days; the next tier is the upper limit. */ TIER,
    /** Percent of the sum of other lines. */ PERCENT,
    /** Percent of another line, by a scale of events in a calendar month. */ SCALE
}
