package org.quittance.tariff.service;

import java.math.BigDecimal;
import java.util.Map;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;

/** Prices in one line each. */
final class Prices {

    private Prices() {
    }

    static PriceTerms subscription(Integer powerKva, String perYear) {
        return price("SUBSCRIPTION", powerKva == null ? PriceTerms.Rule.perYear() : PriceTerms.Rule.perYear(powerKva),
                Heading.SUBSCRIPTION, perYear);
    }

    static PriceTerms energy(Measure measure, TimeClass timeClass, String perKilowattHour) {
        return price(timeClass == null ? measure.name() : measure + "_" + timeClass, timeClass == null
                ? PriceTerms.Rule.perUnit(measure) : PriceTerms.Rule.perUnit(measure, timeClass), Heading.ENERGY, perKilowattHour);
    }

    static PriceTerms perYear(String code, Heading heading, String amount) {
        return price(code, PriceTerms.Rule.perYear(), heading, amount);
    }

    static PriceTerms perMonth(String code, Heading heading, String amount) {
        return price(code, PriceTerms.Rule.perMonth(), heading, amount);
    }

    static PriceTerms water(String code, Heading heading, String perCubicMetre) {
        return price(code, PriceTerms.Rule.perUnit(Measure.WATER), heading, perCubicMetre);
    }

    static PriceTerms tier(String code, Heading heading, String from, String perCubicMetre) {
        return price(code, PriceTerms.Rule.tier(new BigDecimal(from)), heading, perCubicMetre);
    }

    static PriceTerms percent(String code, Heading heading, String of) {
        return price(code, PriceTerms.Rule.percentOf(of), heading, "5");
    }

    static PriceTerms scale(String of, int firstStep) {
        return price("LOW_USE", PriceTerms.Rule.scale(of, Map.of(firstStep, BigDecimal.TEN, 15, BigDecimal.ZERO)),
                Heading.PARKING, "0");
    }

    static PriceTerms price(String code, PriceTerms.Rule rule, Heading heading, String amount) {
        return new PriceTerms(code, rule, new PriceTerms.Labels(heading, "Prix", "Price", Levy.VAT_STANDARD, "7011"),
                new BigDecimal(amount));
    }
}
