package org.quittance.operator.demonstration;

import static org.quittance.operator.demonstration.Catalogue.INVENTED;
import static org.quittance.operator.demonstration.Catalogue.euros;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Virtual storage and the purchase of surplus. */
final class SolarPrices {

    static final String PURCHASES = "6061";
    private static final BigDecimal CAPACITY = new BigDecimal("900");
    private static final int EXPIRY_MONTHS = 18;

    private SolarPrices() {
    }

    static void open(Catalogue catalogue) {
        catalogue.offer(new Offer("STOCKAGE", new Offer.Name("Val Clair Stockage virtuel", "Val Clair Virtual storage"),
                ServiceKind.STORAGE, Offer.Audience.PERSONS, BillingCycle.MONTHLY)
                .supplying(PriceOption.BASE, NetworkOption.CU4).storing(CAPACITY, EXPIRY_MONTHS));
        catalogue.version("STOCKAGE", "2023-08-01", INVENTED, storage("132.48", "0.1697", "0.0820", "1.05"));
        catalogue.version("STOCKAGE", "2024-11-01", INVENTED, storage("138.00", "0.1512", "0.0790", "1.10"));
        catalogue.version("STOCKAGE", "2026-02-01", INVENTED, storage("141.60", "0.1308", "0.0745", "1.15"));
        catalogue.offer(new Offer("SURPLUS", new Offer.Name("Val Clair Rachat de surplus", "Val Clair Surplus purchase"),
                ServiceKind.SURPLUS, Offer.Audience.EVERYBODY, BillingCycle.MONTHLY));
        catalogue.version("SURPLUS", "2023-08-01", INVENTED, surplus("0.1000"));
        catalogue.version("SURPLUS", "2024-11-01", INVENTED, surplus("0.0761"));
        catalogue.version("SURPLUS", "2026-02-01", INVENTED, surplus("0.0400"));
    }

    private static List<PriceTerms> storage(String perYear, String full, String restored, String perKwc) {
        Stream<PriceTerms> subscriptions = IntStream.of(3, 6, 9, 12).mapToObj(power -> ElectricityPrices.subscription(
                power, euros(perYear).add(BigDecimal.valueOf((power - 6) * 12L))));
        return Stream.concat(subscriptions, Stream.of(
                ElectricityPrices.energy(TimeClass.BASE, euros(full)),
                new PriceTerms("RESTORED_BASE", PriceTerms.Rule.perUnit(Measure.RESTORED, TimeClass.BASE),
                        storageLabels("Énergie restituée par la batterie", "Energy restored by the battery"), euros(restored)),
                new PriceTerms("STORAGE_FEE", PriceTerms.Rule.perMonth(Measure.KWC),
                        storageLabels("Stockage virtuel, par kWc", "Virtual storage, per kWp"), euros(perKwc)))).toList();
    }

    private static PriceTerms.Labels storageLabels(String french, String english) {
        return new PriceTerms.Labels(Heading.STORAGE, french, english, Levy.VAT_ENERGY, ElectricityPrices.SALES);
    }

    private static List<PriceTerms> surplus(String perKwh) {
        return List.of(new PriceTerms("SURPLUS_ENERGY", PriceTerms.Rule.perUnit(Measure.INJECTED),
                new PriceTerms.Labels(Heading.SURPLUS, "Énergie injectée", "Energy fed in", Levy.VAT_NONE, PURCHASES),
                euros(perKwh)));
    }
}
