package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.quittance.accounting.BookName;
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
        books.name(ElectricityPrices.SALES, new BookName("Ventes d’électricité", "Sales of electricity"));
        books.name(WaterPrices.SALES, new BookName("Ventes d’eau", "Sales of water"));
        books.name(WaterPrices.SEWAGE_SALES, new BookName("Assainissement", "Sewage"));
        books.name(WaterPrices.FOR_THE_AGENCY, new BookName("Redevances de l’agence de l’eau", "Fees of the water agency"));
        books.name(ParkingPrices.SALES, new BookName("Stationnement", "Parking"));
        books.name(SolarPrices.PURCHASES, new BookName("Achats de surplus solaire", "Purchases of solar surplus"));
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
