package org.quittance.tariff.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceRow;
import org.quittance.tariff.TariffVersion;
import org.quittance.tariff.Tariffs;

/** Brings offers and their prices into force. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
public class TariffService {

    @Inject
    private Tariffs tariffs;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    public void open(Offer offer) {
        tariffs.add(offer);
    }

    /** Puts a drafted version into force from its day; it never changes again. */
    public void publish(TariffVersion version) {
        version.publish(caller.getName(), clock.instant());
        tariffs.add(version);
    }

    /** For labels on pages. */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.ADMINISTRATOR})
    public List<Offer> offers() {
        return tariffs.offers();
    }

    /** An offer with the prices of today; two queries. */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.ADMINISTRATOR})
    public PricesInForce today(String offerCode) {
        LocalDate today = LocalDate.now(clock);
        List<PriceRow> begun = tariffs.publishedPrices().stream()
                .filter(price -> price.offerCode().equals(offerCode) && !price.validFrom().isAfter(today)).toList();
        LocalDate since = begun.stream().map(PriceRow::validFrom).max(LocalDate::compareTo).orElse(null);
        return new PricesInForce(tariffs.offer(offerCode), since,
                begun.stream().filter(price -> price.validFrom().equals(since)).toList());
    }
}
