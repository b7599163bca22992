package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.Supply;
import org.quittance.contract.Terms;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.VisibleCustomers;
import org.quittance.operator.Operator;
import org.quittance.request.AttachmentRow;
import org.quittance.request.Request;
import org.quittance.request.RequestAttachments;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.Requests;

/**
 * Somebody else lives on at the place: after a death or a separation, or as flatmates come and go. Either side asks and
 * attaches what proves it. The old holder's contract ends with the index of the day, and the new holder has one on the same
 * terms from that day on; whoever did not ask is told.
 */
@ApplicationScoped
public class ChangeOfHolder implements KindOfRequest {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()\",;:\\\\]+@[^\\s@<>()\",;:\\\\]+\\.[^\\s@.]+");

    @Inject
    private HolderForm form;
    @Inject
    private Contracts contracts;
    @Inject
    private Customers customers;
    @Inject
    private Requests requests;
    @Inject
    private RequestAttachments attachments;
    @Inject
    private ToldIndexes indexes;
    @Inject
    private IndexPhotos photos;
    @Inject
    private SupplyPlaces places;
    @Inject
    private NewHolders newHolders;
    @Inject
    private Successions successions;
    @Inject
    private HolderNotices notices;
    @Inject
    private Clock clock;

    @Override
    public RequestKind kind() {
        return RequestKind.HOLDER;
    }

    @Override
    public Optional<RequestItem> opening() {
        return Optional.of(RequestItem.HOLDING);
    }

    @Override
    public List<FormField> fields() {
        return form.opening();
    }

    @Override
    public List<FormField> fields(Filled filled) {
        return form.fields(filled);
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return switch (item) {
            case PLACE -> Filled.when(HolderForm.takenOver(filled)
                    .flatMap(service -> places.found(service, filled.said(item))).isEmpty(), FormFault.NO_PLACE);
            case FROM_DAY -> MoveOut.dayFault(filled.day(item).minusDays(1), today(),
                    requests.daysToTell(RequestKind.HOLDER, today()));
            case HOLDER_SIREN -> Filled.when(!NewHolders.siren(filled).filter(Operator.Registration::isSiren).isPresent(), FormFault.SIREN);
            case HOLDER_EMAIL -> Filled.when(!EMAIL.matcher(filled.said(item)).matches(), FormFault.EMAIL);
            default -> item.entry() == RequestItem.Entry.INDEX ? indexFault(item, filled) : Optional.empty();
        };
    }

    private Optional<FormFault> indexFault(RequestItem item, Filled filled) {
        return Filled.when(filled.isAfter(RequestItem.FROM_DAY, today()), FormFault.INDEX_TO_COME)
                .or(() -> form.given(filled).flatMap(contract -> indexes.fault(contract, today(), item, filled)));
    }

    /** Who takes a contract over is not told its number. */
    @Override
    public Optional<String> contract(Filled filled) {
        return form.given(filled).map(Contract::number);
    }

    /**
     * @throws EffectException if nothing proves it, nobody has such a contract there, or the new holder is not who was named
     * @throws org.quittance.metering.service.TerminationException if the contract cannot end like this
     */
    @Override
    public void accepted(Request asked) {
        if (attachments.of(asked.id()).stream().allMatch(AttachmentRow::staff)) {
            throw new EffectException(FormFault.NO_DOCUMENT);
        }
        Filled filled = new Filled(asked.filled());
        Optional<ServiceKind> takenOver = HolderForm.takenOver(filled);
        Contract before = takenOver.map(service -> taken(service, filled))
                .orElseGet(() -> contracts.numbered(asked.contractNumber()));
        Customer after = takenOver.isPresent() ? customers.known(asked.customerId()) : newHolders.of(filled, before);
        if (before.endDate() != null || after.id().equals(before.account().customer().id())) {
            throw new EffectException(FormFault.OUTDATED);
        }
        LocalDate from = filled.day(RequestItem.FROM_DAY);
        Map<Long, BigDecimal> told = indexes.told(before, today(), filled);
        asked.brought(handOver(before, after, from, told));
        photos.show(asked, told.keySet(), from);
        if (takenOver.isPresent()) {
            notices.left(before.account().customer(), before.number(), from);
        } else {
            notices.became(after, asked.contractNumber(), from);
        }
    }

    /** The contract in force where somebody takes it over. */
    private Contract taken(ServiceKind service, Filled filled) {
        return places.found(service, filled.said(RequestItem.PLACE)).stream()
                .flatMap(point -> contracts.at(point.reference()).stream())
                .filter(contract -> contract.kind() == service && contract.endDate() == null).findFirst()
                .orElseThrow(() -> new EffectException(FormFault.NOBODY_THERE));
    }

    private String handOver(Contract before, Customer after, LocalDate from, Map<Long, BigDecimal> told) {
        long account = customers.accounts(new VisibleCustomers(Set.of(after.id()))).get(0).id();
        Terms terms = new Terms(before.offerCode(), before.cycle(), from);
        return successions.follow(before, before instanceof ElectricityContract supply
                ? new Successions.Next(account, terms, supply(supply), hours(supply, from))
                : new Successions.Next(account, terms, null, List.of()), told);
    }

    private static Supply supply(ElectricityContract before) {
        return new Supply(before.powerKva(), before.priceOption(), before.networkOption());
    }

    private List<OffPeakSchedule> hours(ElectricityContract before, LocalDate from) {
        return before.priceOption().hasOwnOffPeakHours()
                ? places.offPeakHours(before.servicePoint(), from).stream().toList() : List.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
