package org.quittance.operator.demonstration;

import static org.quittance.operator.demonstration.Catalogue.INVENTED;
import static org.quittance.operator.demonstration.Catalogue.euros;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.ServiceKind;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;

/** Places in the car parks; the scale of low use is that of a real operator. */
final class ParkingPrices {

    static final String SALES = "7062";
    /** Percent of the month's fee from a number of exits on; from 15 on nothing. */
    private static final Map<Integer, BigDecimal> LOW_USE = Map.ofEntries(
            step(0, "25"), step(6, "22.5"), step(7, "20"), step(8, "17.5"), step(9, "15"), step(10, "12.5"),
            step(11, "10"), step(12, "7.5"), step(13, "5"), step(14, "2.5"), step(15, "0"));

    private ParkingPrices() {
    }

    static void open(Catalogue catalogue) {
        catalogue.offer(new Offer("PARKING", new Offer.Name("Stationnement Val-Clair", "Val-Clair parking"),
                ServiceKind.PARKING, Offer.Audience.EVERYBODY, BillingCycle.MONTHLY));
        catalogue.version("PARKING", "2023-01-01", INVENTED, prices("72.00"));
        catalogue.version("PARKING", "2026-01-01", INVENTED, prices("75.50"));
    }

    private static List<PriceTerms> prices(String perMonth) {
        return List.of(
                new PriceTerms("PARKING_FEE", PriceTerms.Rule.perMonth(), labels("Abonnement mensuel", "Monthly fee"),
                        euros(perMonth)).inAdvance(),
                new PriceTerms("LOW_USE", PriceTerms.Rule.scale("PARKING_FEE", LOW_USE),
                        labels("Remise petit rouleur", "Low-use discount"), BigDecimal.ZERO));
    }

    private static PriceTerms.Labels labels(String french, String english) {
        return new PriceTerms.Labels(Heading.PARKING, french, english, Levy.VAT_PARKING, SALES);
    }

    private static Map.Entry<Integer, BigDecimal> step(int exits, String percent) {
        return Map.entry(exits, new BigDecimal(percent));
    }
}
