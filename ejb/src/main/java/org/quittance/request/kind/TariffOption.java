package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.Holdings;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.Supply;
import org.quittance.contract.Terms;
import org.quittance.contract.service.ContractService;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.service.HandReadRegisters;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.tariff.Offer;
import org.quittance.tariff.service.PricesInForce;
import org.quittance.tariff.service.TariffService;

/**
 * One price at all hours instead of two, or two instead of one, from a day on: the contract ends, and the same supply goes on
 * under the other offer, as the prices of an offer are those of a contract from its first day to its last. The load curve of a
 * meter tells the classes of both; registers that people read count those of one only, until the meter is set anew.
 */
@ApplicationScoped
public class TariffOption implements KindOfRequest {

    private static final Set<PriceOption> OPTIONS = Set.of(PriceOption.BASE, PriceOption.PEAK_OFF_PEAK);

    @Inject
    private Contracts contracts;
    @Inject
    private Offers offers;
    @Inject
    private NetworkHours network;
    @Inject
    private HandReadRegisters handRead;
    @Inject
    private Successions successions;
    @Inject
    private ContractService changes;
    @Inject
    private TariffService tariffs;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    @Override
    public RequestKind kind() {
        return RequestKind.OPTION;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.going().contains(ServiceKind.ELECTRICITY);
    }

    @Override
    public Optional<RequestItem> opening() {
        return Optional.of(RequestItem.OPTION);
    }

    @Override
    public List<FormField> fields() {
        List<Offer> sold = offers.sold(offers.customer(current.visible()));
        return List.of(FormField.choice(RequestItem.OPTION, contracts.of(current.visible(), ElectricityContract.class).stream()
                .filter(contract -> contract.kind() == ServiceKind.ELECTRICITY && Power.canChange(contract, today()))
                .flatMap(contract -> choices(contract, sold)).toList()));
    }

    private Stream<FormField.Choice> choices(ElectricityContract contract, List<Offer> sold) {
        PricesInForce had = tariffs.today(contract.offerCode());
        return sold.stream().filter(offer -> isOther(offer, contract.priceOption()))
                .map(offer -> tariffs.today(offer.code())).filter(prices -> isSoldAt(contract.powerKva(), prices))
                .map(prices -> choice(contract, had, prices, current.login().language()));
    }

    static boolean isOther(Offer offer, PriceOption had) {
        return offer.service() == ServiceKind.ELECTRICITY && OPTIONS.contains(had)
                && OPTIONS.contains(offer.priceOption()) && offer.priceOption() != had;
    }

    /** What has no prices of its own for each power is sold at any. */
    private static boolean isSoldAt(int kva, PricesInForce prices) {
        return prices.powers().isEmpty() || prices.powers().contains(kva);
    }

    static FormField.Choice choice(ElectricityContract contract, PricesInForce had, PricesInForce next, String language) {
        int kva = contract.powerKva();
        return new FormField.Choice(new OfContract(contract.number(), next.offer().code()).value(),
                contract.number() + ", " + had.offer().label(language) + " → " + next.offer().label(language),
                next.subscriptionPerMonth(kva), had.subscriptionPerMonth(kva), null);
    }

    @Override
    public List<FormField> fields(Filled filled) {
        List<FormField> choosing = fields();
        Optional<FormField.Choice> chosen = filled.text(RequestItem.OPTION).flatMap(value ->
                choosing.get(0).choices().stream().filter(choice -> choice.value().equals(value)).findFirst());
        if (chosen.isEmpty()) {
            return choosing;
        }
        List<FormField> fields = new ArrayList<>(List.of(FormField.choice(RequestItem.OPTION, List.of(chosen.get()))));
        if (offer(chosen.get().value()).priceOption().hasOwnOffPeakHours()) {
            fields.add(network.field(Optional.empty()));
        }
        fields.addAll(List.of(FormField.required(RequestItem.FROM_DAY), FormField.optional(RequestItem.TEXT)));
        return fields;
    }

    private Offer offer(String chosen) {
        return tariffs.today(OfContract.read(chosen).chosen()).offer();
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return switch (item) {
            case OPTION -> Filled.when(isReadByIndexes((ElectricityContract) contracts.numbered(contract(filled).orElseThrow())),
                    FormFault.READ_BY_INDEX);
            case FROM_DAY -> filled.dayToCome(item, today());
            default -> Optional.empty();
        };
    }

    private boolean isReadByIndexes(ElectricityContract contract) {
        return !handRead.of(contract, today()).isEmpty();
    }

    @Override
    public Optional<String> contract(Filled filled) {
        return OfContract.contract(filled, RequestItem.OPTION);
    }

    @Override
    public void accepted(Request asked) {
        Filled filled = new Filled(asked.filled());
        ElectricityContract before = (ElectricityContract) contracts.numbered(asked.contractNumber());
        Offer offer = offer(filled.said(RequestItem.OPTION));
        if (!Power.canChange(before, today()) || !isOther(offer, before.priceOption())) {
            throw new EffectException(FormFault.OUTDATED);
        }
        if (isReadByIndexes(before)) {
            throw new EffectException(FormFault.READ_BY_INDEX);
        }
        LocalDate from = filled.notBefore(RequestItem.FROM_DAY, today());
        List<OffPeakSchedule> hours = filled.text(RequestItem.HOURS).map(said -> OffPeakSchedule.parse(from, said)).stream().toList();
        String number = successions.follow(before, new Successions.Next(before.account().id(),
                new Terms(offer.code(), before.cycle(), from),
                new Supply(before.powerKva(), offer.priceOption(), offer.networkOption()), hours), Map.of());
        changes.groupAs(number, before.billingGroup());
        asked.brought(number);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
