package org.quittance.billing;

import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
/** What a unit price is per. */
public enum PriceUnit {
    /** Quantity is a number of days; each calendar year counts price x days / 365 or 366. */ EUR_PER_YEAR,
    /** Quantity is a number of days; each calendar month counts price x days / days of the month. */ EUR_PER_MONTH,
    /** Quantity in kWh. */ EUR_PER_KWH,
    /** Quantity in kWh, price per thousand of them. */ EUR_PER_MWH,
    /** Quantity in m3. */ EUR_PER_M3,
    /** Quantity is a base in euros. */ PERCENT;

    /** The unit in which a price of the tariff stands on an invoice. */
    public static PriceUnit of(PriceTerms.Rule rule) {
        return switch (rule.basis()) {
            case PER_YEAR -> EUR_PER_YEAR;
            case PER_MONTH -> EUR_PER_MONTH;
            case PER_UNIT, TIER -> rule.measure() == Measure.WATER ? EUR_PER_M3 : EUR_PER_KWH;
            case PERCENT, SCALE -> PERCENT;
        };
    }
}
