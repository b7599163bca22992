package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.request.ContractSignatures;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.Requests;
import org.quittance.tariff.Offer;

/** What is asked of who wants a contract, whether the customer fills it in or staff do. */
@ApplicationScoped
class NewContractForm {

    static final String YES = "YES";

    @Inject
    private Offers offers;
    @Inject
    private SupplyPlaces places;
    @Inject
    private ContractSignatures signatures;
    @Inject
    private Requests requests;
    @Inject
    private Clock clock;

    /** For whom, and in which language it is read. */
    record Buyer(Customer customer, String language) {

        boolean isConsumer() {
            return customer.kind() == Customer.Kind.PERSON;
        }
    }

    List<FormField> opening(Buyer buyer) {
        return List.of(FormField.choice(RequestItem.OFFER,
                offers.sold(buyer.customer()).stream().map(offer -> choice(offer, buyer)).toList()));
    }

    private static FormField.Choice choice(Offer offer, Buyer buyer) {
        return new FormField.Choice(offer.code(), offer.label(buyer.language()), null);
    }

    /** Once an offer is chosen; else the choice of one. */
    List<FormField> fields(Buyer buyer, Filled filled) {
        return offer(buyer, filled).map(offer -> fields(buyer, offer)).orElseGet(() -> opening(buyer));
    }

    private List<FormField> fields(Buyer buyer, Offer offer) {
        List<FormField> fields = new ArrayList<>(List.of(FormField.choice(RequestItem.OFFER, List.of(choice(offer, buyer))),
                FormField.required(RequestItem.PLACE)));
        if (offer.service().suppliesElectricity()) {
            fields.add(FormField.choice(RequestItem.KVA, offers.powers(offer).stream()
                    .map(kva -> new FormField.Choice(String.valueOf(kva), kva + "\u00a0kVA", null)).toList()));
        }
        if (buyer.isConsumer()) {
            fields.add(FormField.choice(RequestItem.AT_ONCE, offers.yesOrNo(buyer.language())));
        }
        fields.add(FormField.required(RequestItem.FROM_DAY));
        offers.indexes(offer).forEach(item -> fields.add(FormField.optional(item)));
        fields.add(FormField.optional(RequestItem.TEXT));
        return fields;
    }

    private Optional<Offer> offer(Buyer buyer, Filled filled) {
        return filled.text(RequestItem.OFFER).flatMap(code ->
                offers.sold(buyer.customer()).stream().filter(offer -> offer.code().equals(code)).findFirst());
    }

    Optional<FormFault> fault(Buyer buyer, RequestItem item, Filled filled) {
        return switch (item) {
            case PLACE -> offer(buyer, filled).flatMap(offer -> places.fault(offer, filled.said(item), today()));
            case FROM_DAY -> dayFault(filled.day(item), today(), requests.daysToTell(RequestKind.NEW_CONTRACT, today()))
                    .or(() -> Filled.when(isTooSoon(buyer, filled, today()), FormFault.TOO_SOON));
            default -> Filled.when(item.entry() == RequestItem.Entry.INDEX && filled.isAfter(RequestItem.FROM_DAY, today()),
                    FormFault.INDEX_TO_COME);
        };
    }

    static Optional<FormFault> dayFault(LocalDate from, LocalDate today, int daysToTell) {
        return Filled.when(from.isBefore(today.minusDays(daysToTell)), FormFault.LONG_AGO)
                .or(() -> Filled.when(from.isAfter(today.plusYears(1)), FormFault.TOO_LATE));
    }

    /** Whether supply begins while a consumer who signs on a day may still withdraw, and nobody wished it to. */
    boolean isTooSoon(Buyer buyer, Filled filled, LocalDate signed) {
        return buyer.isConsumer() && !filled.text(RequestItem.AT_ONCE).equals(Optional.of(YES))
                && !filled.day(RequestItem.FROM_DAY).isAfter(revocableUntil(buyer, signed));
    }

    /** The last day to withdraw from what is signed on a day; null for companies. */
    LocalDate revocableUntil(Buyer buyer, LocalDate signed) {
        return buyer.isConsumer() ? RevocationPeriod.lastDay(signed, signatures.daysToRevoke(signed)) : null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
