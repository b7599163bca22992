package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.contract.service.ContractService;
import org.quittance.customer.Customer;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.SignatureProof;
import org.quittance.request.ContractSignature;
import org.quittance.request.ContractSignatures;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.Requests;
import org.quittance.tariff.Offer;

/**
 * Water or electricity at a place, whether the customer moves in or wants another contract: an offer is chosen, its prices
 * are shown, and what is agreed is signed by a code. A consumer may withdraw for a time; whoever does so before the first
 * day never had a contract, who does later pays for the days supplied.
 */
@ApplicationScoped
public class NewContract implements KindOfRequest {

    static final String YES = "YES";

    @Inject
    private Offers offers;
    @Inject
    private SupplyPlaces places;
    @Inject
    private ContractDrafts drafts;
    @Inject
    private ContractSignatures signatures;
    @Inject
    private Requests requests;
    @Inject
    private ContractService contracts;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    @Override
    public RequestKind kind() {
        return RequestKind.NEW_CONTRACT;
    }

    @Override
    public Optional<RequestItem> opening() {
        return Optional.of(RequestItem.OFFER);
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.choice(RequestItem.OFFER, offers.sold(customer()).stream().map(this::choice).toList()));
    }

    private FormField.Choice choice(Offer offer) {
        return new FormField.Choice(offer.code(), offer.label(current.login().language()), null);
    }

    @Override
    public List<FormField> fields(Filled filled) {
        Optional<Offer> chosen = offer(filled);
        if (chosen.isEmpty()) {
            return fields();
        }
        Offer offer = chosen.get();
        List<FormField> fields = new ArrayList<>(List.of(FormField.choice(RequestItem.OFFER, List.of(choice(offer))),
                FormField.required(RequestItem.PLACE)));
        if (offer.service().suppliesElectricity()) {
            fields.add(FormField.choice(RequestItem.KVA, offers.powers(offer).stream()
                    .map(kva -> new FormField.Choice(String.valueOf(kva), kva + "\u00a0kVA", null)).toList()));
        }
        if (isConsumer()) {
            fields.add(FormField.choice(RequestItem.AT_ONCE, offers.yesOrNo(current.login().language())));
        }
        fields.add(FormField.required(RequestItem.FROM_DAY));
        offers.indexes(offer).forEach(item -> fields.add(FormField.optional(item)));
        fields.add(FormField.optional(RequestItem.TEXT));
        return fields;
    }

    private Optional<Offer> offer(Filled filled) {
        return filled.text(RequestItem.OFFER).flatMap(code ->
                offers.sold(customer()).stream().filter(offer -> offer.code().equals(code)).findFirst());
    }

    private Customer customer() {
        return offers.customer(current.visible());
    }

    private boolean isConsumer() {
        return customer().kind() == Customer.Kind.PERSON;
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return switch (item) {
            case PLACE -> offer(filled).flatMap(offer -> places.fault(offer, filled.said(item), today()));
            case FROM_DAY -> dayFault(filled.day(item), today(), requests.daysToTell(RequestKind.NEW_CONTRACT, today()))
                    .or(() -> Filled.when(isConsumer() && !filled.text(RequestItem.AT_ONCE).equals(Optional.of(YES))
                            && !filled.day(item).isAfter(revocableUntil()), FormFault.TOO_SOON));
            default -> Filled.when(item.entry() == RequestItem.Entry.INDEX && filled.isAfter(RequestItem.FROM_DAY, today()),
                    FormFault.INDEX_TO_COME);
        };
    }

    static Optional<FormFault> dayFault(LocalDate from, LocalDate today, int daysToTell) {
        return Filled.when(from.isBefore(today.minusDays(daysToTell)), FormFault.LONG_AGO)
                .or(() -> Filled.when(from.isAfter(today.plusYears(1)), FormFault.TOO_LATE));
    }

    private LocalDate revocableUntil() {
        return RevocationPeriod.lastDay(today(), signatures.daysToRevoke(today()));
    }

    /** A new contract is about none that exists. */
    @Override
    public Optional<String> contract(Filled filled) {
        return Optional.empty();
    }

    @Override
    public Optional<ContractToSign> toSign(Filled filled) {
        return Optional.of(drafts.toSign(drafts.draft(customer(), filled, null), isConsumer() ? revocableUntil() : null));
    }

    @Override
    public void signed(Request asked, SignatureProof proof) {
        Filled filled = new Filled(asked.filled());
        Contract draft = drafts.draft(customer(), filled, drafts.number(filled));
        LocalDate until = isConsumer() ? revocableUntil() : null;
        signatures.add(new ContractSignature(asked.id(),
                new ContractSignature.Signed(draft.number(), draft.servicePoint().reference(), until), proof));
        drafts.keep(draft, drafts.toSign(draft, until), proof);
    }

    /** @throws EffectException if somebody else has a contract there, or the index cannot be */
    @Override
    public void accepted(Request asked) {
        ContractSignature.Signed signed = signatures.of(asked.id()).orElseThrow().signed();
        drafts.conclude(asked, signed);
        asked.brought(signed.contractNumber());
    }

    @Override
    public Optional<LocalDate> revocableUntil(Request asked) {
        return asked.contractNumber() == null ? Optional.empty()
                : signatures.of(asked.id()).map(signature -> signature.signed().revocableUntil());
    }

    /** Before staff have granted it there is nothing to end. */
    @Override
    public void withdrawn(Request asked) {
        if (asked.contractNumber() != null) {
            contracts.revoke(asked.contractNumber());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
