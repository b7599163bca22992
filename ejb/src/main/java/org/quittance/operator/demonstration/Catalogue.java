package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.quittance.accounting.service.AccountingService;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.service.TariffService;

/** What the demonstration operator sells: all kinds of service. Prices that are invented say so. */
@ApplicationScoped
public class Catalogue {

    static final String INVENTED = "Prix de démonstration, inventés";

    @Inject
    private TariffService tariffs;
    @Inject
    private AccountingService books;

    void open() {
        ElectricityPrices.open(this);
        WaterPrices.open(this);
        ParkingPrices.open(this);
        SolarPrices.open(this);
        nameAccounts();
    }

    private void nameAccounts() {
        books.name(ElectricityPrices.SALES, "Ventes d’électricité");
        books.name(WaterPrices.SALES, "Ventes d’eau");
        books.name(WaterPrices.SEWAGE_SALES, "Assainissement");
        books.name(WaterPrices.FOR_THE_AGENCY, "Redevances de l’agence de l’eau");
        books.name(ParkingPrices.SALES, "Stationnement");
        books.name(SolarPrices.PURCHASES, "Achats de surplus solaire");
    }

    void offer(Offer offer) {
        tariffs.open(offer);
    }

    void version(String offer, String from, String source, List<PriceTerms> prices) {
        tariffs.takeOver(offer, LocalDate.parse(from), source, prices);
    }

    static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }
}
