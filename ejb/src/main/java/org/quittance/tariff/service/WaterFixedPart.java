package org.quittance.tariff.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.quittance.tariff.Basis;
import org.quittance.tariff.FixedPartLimit;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;

/**
 * The limit of the fixed part for a dwelling: at most so many percent of what water, and sewage for itself, costs in a
 * year for 120 m3, the fixed part included, before VAT and without the fees of public bodies (CGCT art. L2224-12-4,
 * arrêté of 6 August 2007).
 */
final class WaterFixedPart {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WaterFixedPart() {
    }

    /** One for each of the two services whose fixed part is too high. */
    static List<Finding> findings(Collection<PriceTerms> prices, FixedPartLimit limit) {
        List<Finding> findings = new ArrayList<>();
        for (Heading heading : List.of(Heading.WATER_DISTRIBUTION, Heading.SEWAGE)) {
            List<PriceTerms> service = prices.stream().filter(price -> price.labels().heading() == heading).toList();
            BigDecimal fixed = fixed(service);
            BigDecimal cost = fixed.add(volume(service, BigDecimal.valueOf(limit.cubicMetres())));
            if (fixed.multiply(HUNDRED).compareTo(cost.multiply(limit.percent())) > 0) {
                findings.add(Finding.of(Finding.Kind.FIXED_PART_TOO_HIGH, heading,
                        fixed.multiply(HUNDRED).divide(cost, 1, RoundingMode.UP),
                        BigDecimal.valueOf(limit.cubicMetres()), limit.percent()));
            }
        }
        return findings;
    }

    /** EUR of a year. */
    static BigDecimal fixed(Collection<PriceTerms> prices) {
        return prices.stream().filter(TariffChecks::isFee).map(price -> price.rule().basis() == Basis.PER_MONTH
                ? price.amount().multiply(MONTHS) : price.amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** EUR for so many m3 of a year: by tiers, and at single prices. */
    static BigDecimal volume(Collection<PriceTerms> prices, BigDecimal cubicMetres) {
        BigDecimal single = prices.stream().filter(price -> price.rule().basis() == Basis.PER_UNIT
                        && price.rule().measure() == Measure.WATER)
                .map(price -> price.amount().multiply(cubicMetres)).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<PriceTerms> tiers = prices.stream().filter(price -> price.rule().basis() == Basis.TIER)
                .sorted(Comparator.comparing(price -> price.rule().tierFrom())).toList();
        BigDecimal tiered = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            BigDecimal end = i + 1 < tiers.size() ? tiers.get(i + 1).rule().tierFrom().min(cubicMetres) : cubicMetres;
            BigDecimal within = end.subtract(tiers.get(i).rule().tierFrom()).max(BigDecimal.ZERO);
            tiered = tiered.add(within.multiply(tiers.get(i).amount()));
        }
        return single.add(tiered);
    }
}
