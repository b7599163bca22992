package org.quittance.tariff.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.TariffVersion;
import org.quittance.tariff.TariffVersions;
import org.quittance.tariff.Tariffs;
import org.quittance.tariff.VersionPrices;
import org.quittance.tariff.VersionPublished;

/** Brings offers and their prices into force. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
public class TariffService {

    @Inject
    private Tariffs tariffs;
    @Inject
    private TariffVersions versions;
    @Inject
    private Event<VersionPublished> published;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    public void open(Offer offer) {
        tariffs.add(offer);
    }

    /**
     * Brings prices into force at once, also from a day that is over: for tariffs taken over from an earlier system. What
     * staff draft goes through a test and starts in the future.
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
    public void takeOver(String offerCode, LocalDate validFrom, String source, List<PriceTerms> prices) {
        TariffVersion.Act act = new TariffVersion.Act(caller.getName(), clock.instant());
        TariffVersion version = new TariffVersion(offerCode, validFrom, source, act);
        version.price(prices, act);
        versions.add(version); // with its prices, before the database lets them change no more
        version.publish(act);
        published.fire(new VersionPublished(version.id()));
    }

    /** For labels on pages. */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public List<Offer> offers() {
        return tariffs.offers();
    }

    /** Where the prices of an invoice's lines come from. @param ids of versions */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Map<Long, TariffVersion> versions(Collection<Long> ids) {
        return tariffs.versions(ids);
    }

    /** An offer with the prices of today; three queries. */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public PricesInForce today(String offerCode) {
        LocalDate today = LocalDate.now(clock);
        Optional<VersionPrices> inForce = tariffs.publishedPrices().stream()
                .filter(version -> version.offerCode().equals(offerCode) && !version.validFrom().isAfter(today))
                .reduce((earlier, later) -> later);
        return new PricesInForce(tariffs.offer(offerCode), inForce.map(VersionPrices::validFrom).orElse(null),
                inForce.map(VersionPrices::prices).orElse(List.of()));
    }
}
