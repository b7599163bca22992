package org.quittance.operator.demonstration;

import static org.quittance.operator.demonstration.Catalogue.INVENTED;
import static org.quittance.operator.demonstration.Catalogue.euros;

import java.util.List;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.ServiceKind;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;

/** Water and sewage of the commune; the agency's fees are those of the law of 2025 in kind, their amounts are invented. */
final class WaterPrices {

    static final String SALES = "7012";
    static final String SEWAGE_SALES = "7061";
    static final String FOR_THE_AGENCY = "4671";
    static final List<Integer> USUAL_MONTHS = List.of(9, 8, 9, 10, 11, 12, 13, 12, 10, 9, 9, 8);

    private WaterPrices() {
    }

    static void open(Catalogue catalogue) {
        catalogue.offer(new Offer("EAU", new Offer.Name("Eau de Val-Clair", "Val-Clair water"), ServiceKind.WATER,
                Offer.Audience.EVERYBODY, BillingCycle.HALF_YEARLY).estimating(USUAL_MONTHS));
        catalogue.version("EAU", "2023-01-01", INVENTED,
                List.of(fixed("48.00"), tier(1, "0", "1.1200"), tier(2, "120", "1.4900"), sewageFixed("24.00"),
                        sewage("1.6200"),
                        fee("POLLUTION", "Lutte contre la pollution", "Pollution levy", Levy.VAT_WATER, "0.2800"),
                        fee("NETWORK_UPGRADE", "Modernisation des réseaux de collecte", "Sewer modernisation levy",
                                Levy.VAT_SEWAGE, "0.1600")));
        catalogue.version("EAU", "2025-01-01", INVENTED,
                List.of(fixed("51.00"), tier(1, "0", "1.1800"), tier(2, "120", "1.5700"), sewageFixed("26.00"),
                        sewage("1.7400"),
                        fee("WATER_CONSUMPTION", "Consommation d’eau potable", "Drinking-water consumption levy",
                                Levy.VAT_WATER, "0.4300"),
                        fee("NETWORK_PERFORMANCE", "Performance des réseaux d’eau potable",
                                "Drinking-water network performance levy", Levy.VAT_WATER, "0.0700"),
                        fee("SEWAGE_PERFORMANCE", "Performance des systèmes d’assainissement collectif",
                                "Sewerage system performance levy", Levy.VAT_SEWAGE, "0.0900")));
    }

    private static PriceTerms fixed(String perYear) {
        return new PriceTerms("WATER_FIXED", PriceTerms.Rule.perYear(), new PriceTerms.Labels(Heading.WATER_DISTRIBUTION,
                "Part fixe", "Fixed part", Levy.VAT_WATER, SALES), euros(perYear));
    }

    private static PriceTerms tier(int number, String from, String perM3) {
        String french = number == 1 ? "Consommation, première tranche" : "Consommation, deuxième tranche";
        String english = number == 1 ? "Consumption, first tier" : "Consumption, second tier";
        return new PriceTerms("WATER_TIER_" + number, PriceTerms.Rule.tier(euros(from)), new PriceTerms.Labels(
                Heading.WATER_DISTRIBUTION, french, english, Levy.VAT_WATER, SALES), euros(perM3));
    }

    private static PriceTerms sewageFixed(String perYear) {
        return new PriceTerms("SEWAGE_FIXED", PriceTerms.Rule.perYear(), new PriceTerms.Labels(Heading.SEWAGE,
                "Part fixe", "Fixed part", Levy.VAT_SEWAGE, SEWAGE_SALES), euros(perYear));
    }

    private static PriceTerms sewage(String perM3) {
        return new PriceTerms("SEWAGE_VOLUME", PriceTerms.Rule.perUnit(Measure.WATER), new PriceTerms.Labels(
                Heading.SEWAGE, "Collecte et traitement", "Collection and treatment", Levy.VAT_SEWAGE, SEWAGE_SALES),
                euros(perM3));
    }

    private static PriceTerms fee(String code, String french, String english, Levy vat, String perM3) {
        return new PriceTerms(code, PriceTerms.Rule.perUnit(Measure.WATER), new PriceTerms.Labels(
                Heading.PUBLIC_BODIES, french, english, vat, FOR_THE_AGENCY), euros(perM3));
    }
}
