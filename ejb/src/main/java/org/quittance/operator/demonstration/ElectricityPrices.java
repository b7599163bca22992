package org.quittance.operator.demonstration;

import static org.quittance.operator.demonstration.Catalogue.INVENTED;
import static org.quittance.operator.demonstration.Catalogue.euros;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;

/**
 * Electricity. From 2026-02-01 the prices at 6 kVA are those of the regulated tariff; earlier ones, and other powers, are
 * invented.
 */
final class ElectricityPrices {

    static final String SALES = "7011";
    private static final String REGULATED = "Tarif réglementé au 01/02/2026 pour 6 kVA ; autres puissances inventées";
    private static final int POWER_OF_THE_SAMPLE = 6;
    private static final int[] POWERS = {3, 6, 9, 12, 15, 18, 24, 30, 36};

    private ElectricityPrices() {
    }

    static void open(Catalogue catalogue) {
        catalogue.offer(offer("BASE", "Val Clair Base", "Val Clair Base")
                .supplying(PriceOption.BASE, NetworkOption.CU4));
        catalogue.offer(offer("HPHC", "Val Clair Heures creuses", "Val Clair Off-peak")
                .supplying(PriceOption.PEAK_OFF_PEAK, NetworkOption.MU4));
        version(catalogue, "2023-08-01", INVENTED, "132.48", "0.1697", "0.1835", "0.1359");
        version(catalogue, "2024-02-01", INVENTED, "136.20", "0.1744", "0.1878", "0.1402");
        version(catalogue, "2024-11-01", INVENTED, "140.40", "0.1512", "0.1629", "0.1214");
        version(catalogue, "2025-08-01", INVENTED, "139.20", "0.1369", "0.1478", "0.1081");
        version(catalogue, "2026-02-01", REGULATED, "141.60", "0.1308", "0.1412", "0.1007");
    }

    private static Offer offer(String code, String french, String english) {
        return new Offer(code, new Offer.Name(french, english), ServiceKind.ELECTRICITY, Offer.Audience.EVERYBODY,
                BillingCycle.BIMONTHLY);
    }

    /** @param perYear EUR per year at 6 kVA; the energy prices are EUR per kWh */
    private static void version(Catalogue catalogue, String from, String source, String perYear, String base,
            String peak, String offPeak) {
        catalogue.version("BASE", from, source,
                prices(euros(perYear), Map.of(TimeClass.BASE, euros(base))));
        catalogue.version("HPHC", from, source, prices(euros(perYear).add(euros("3.60")),
                Map.of(TimeClass.PEAK, euros(peak), TimeClass.OFF_PEAK, euros(offPeak))));
    }

    private static List<PriceTerms> prices(BigDecimal perYear, Map<TimeClass, BigDecimal> energy) {
        List<PriceTerms> prices = new ArrayList<>();
        for (int power : POWERS) {
            prices.add(subscription(power, perYear.add(BigDecimal.valueOf((power - POWER_OF_THE_SAMPLE) * 12L))));
        }
        energy.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(price -> prices.add(energy(price.getKey(), price.getValue())));
        return prices;
    }

    static PriceTerms subscription(int powerKva, BigDecimal perYear) {
        return new PriceTerms("SUBSCRIPTION", PriceTerms.Rule.perYear(powerKva), new PriceTerms.Labels(
                Heading.SUBSCRIPTION, "Abonnement", "Standing charge", Levy.VAT_FIXED, SALES), perYear);
    }

    static PriceTerms energy(TimeClass timeClass, BigDecimal perKwh) {
        String french = switch (timeClass) {
            case PEAK -> "Consommation heures pleines";
            case OFF_PEAK -> "Consommation heures creuses";
            default -> "Consommation";
        };
        String english = switch (timeClass) {
            case PEAK -> "Energy, peak hours";
            case OFF_PEAK -> "Energy, off-peak hours";
            default -> "Energy";
        };
        return new PriceTerms("ENERGY_" + timeClass, PriceTerms.Rule.perUnit(Measure.DRAWN, timeClass),
                new PriceTerms.Labels(Heading.ENERGY, french, english, Levy.VAT_ENERGY, SALES), perKwh);
    }
}
