package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.contract.ServiceKind;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.VisibleCustomers;
import org.quittance.messaging.service.Phrases;
import org.quittance.request.RequestItem;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.Tariffs;
import org.quittance.tariff.VersionPrices;

/** What can be asked for online: offers of water and electricity with prices in force, for whom they are. */
@ApplicationScoped
class Offers {

    private static final Set<ServiceKind> ONLINE = Set.of(ServiceKind.WATER, ServiceKind.ELECTRICITY);
    /** What the network offers up to 36 kVA, where an offer has no prices of its own for each. */
    private static final List<Integer> POWERS = List.of(3, 6, 9, 12, 15, 18, 24, 30, 36);

    @Inject
    private Tariffs tariffs;
    @Inject
    private Customers customers;
    @Inject
    private Clock clock;

    List<Offer> sold(Customer customer) {
        LocalDate today = LocalDate.now(clock);
        Set<String> priced = tariffs.publishedPrices().stream().filter(version -> !version.validFrom().isAfter(today))
                .map(VersionPrices::offerCode).collect(Collectors.toSet());
        return tariffs.offers().stream().filter(offer -> ONLINE.contains(offer.service()) && priced.contains(offer.code())
                && isFor(offer.audience(), customer.kind())).toList();
    }

    static boolean isFor(Offer.Audience audience, Customer.Kind kind) {
        return switch (audience) {
            case EVERYBODY -> true;
            case PERSONS -> kind == Customer.Kind.PERSON;
            case COMPANIES -> kind == Customer.Kind.COMPANY;
        };
    }

    /** kVA, the smallest first. */
    List<Integer> powers(Offer offer) {
        LocalDate today = LocalDate.now(clock);
        Optional<VersionPrices> inForce = tariffs.publishedPrices().stream()
                .filter(version -> version.offerCode().equals(offer.code()) && !version.validFrom().isAfter(today))
                .reduce((earlier, later) -> later);
        List<Integer> own = inForce.map(VersionPrices::prices).orElse(List.of()).stream().map(PriceTerms::rule)
                .map(PriceTerms.Rule::powerKva).filter(Objects::nonNull).distinct().sorted().toList();
        return own.isEmpty() ? POWERS : own;
    }

    /** What the meter of such a contract shows. */
    List<RequestItem> indexes(Offer offer) {
        return offer.service() == ServiceKind.WATER ? List.of(RequestItem.INDEX_WATER)
                : offer.priceOption().timeClasses().stream().map(timeClass -> RequestItem.valueOf("INDEX_" + timeClass)).toList();
    }

    List<FormField.Choice> yesOrNo(String language) {
        Phrases words = Phrases.of("org.quittance.request.service.request", Locale.forLanguageTag(language));
        return List.of(new FormField.Choice("NO", words.text("no"), null),
                new FormField.Choice(NewContractForm.YES, words.text("yes"), null));
    }

    /** The one whom the login looks at. */
    Customer customer(VisibleCustomers visible) {
        return customers.known(visible.ids().iterator().next());
    }
}
