package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.billing.service.LastBill;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.Holdings;
import org.quittance.customer.Address;
import org.quittance.customer.service.CustomerService;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.Flow;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.service.LastDays;
import org.quittance.metering.service.TerminationService;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.Requests;

/**
 * The customer leaves: the contract ends after the last day there with the index that was told, and letters go to the new
 * address from the day after. Who tells before the day sends the index later, as before any other bill.
 */
@ApplicationScoped
public class MoveOut implements KindOfRequest {

    @Inject
    private Contracts contracts;
    @Inject
    private Requests requests;
    @Inject
    private ToldIndexes indexes;
    @Inject
    private IndexPhotos photos;
    @Inject
    private LastBill lastBill;
    @Inject
    private CurrentLogin current;
    @Inject
    private TerminationService terminations;
    @Inject
    private CustomerService customers;
    @Inject
    private Clock clock;

    @Override
    public RequestKind kind() {
        return RequestKind.MOVE_OUT;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.going().stream().anyMatch(kind -> !Flow.of(kind).isEmpty());
    }

    @Override
    public Optional<RequestItem> opening() {
        return Optional.of(RequestItem.CONTRACT);
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.choice(RequestItem.CONTRACT, contracts.of(current.visible()).stream()
                .filter(MoveOut::canBeLeft).map(Termination::choice).toList()));
    }

    @Override
    public List<FormField> fields(Filled filled) {
        Optional<Contract> chosen = left(filled);
        if (chosen.isEmpty()) {
            return fields();
        }
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.choice(RequestItem.CONTRACT, List.of(Termination.choice(chosen.get()))),
                FormField.required(RequestItem.LAST_DAY)));
        fields.addAll(indexes.fields(chosen.get(), today()));
        fields.addAll(List.of(FormField.required(RequestItem.NEW_STREET), FormField.required(RequestItem.NEW_POSTCODE),
                FormField.required(RequestItem.NEW_TOWN), FormField.optional(RequestItem.SUCCESSOR),
                FormField.optional(RequestItem.TEXT)));
        return fields;
    }

    private Optional<Contract> left(Filled filled) {
        return filled.text(RequestItem.CONTRACT).flatMap(number -> contracts.of(current.visible(), number)).filter(MoveOut::canBeLeft);
    }

    /** Nobody lives in a car park. */
    private static boolean canBeLeft(Contract contract) {
        return contract.endDate() == null && !Flow.of(contract.kind()).isEmpty();
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return switch (item) {
            case LAST_DAY -> dayFault(filled.day(item), today(), requests.daysToTell(RequestKind.MOVE_OUT, today()));
            case NEW_POSTCODE -> Filled.when(!filled.said(item).matches("\\d{5}"), FormFault.POSTCODE);
            default -> item.entry() == RequestItem.Entry.INDEX ? indexFault(item, filled) : Optional.empty();
        };
    }

    static Optional<FormFault> dayFault(LocalDate last, LocalDate today, int daysToTell) {
        return Filled.when(last.isBefore(today.minusDays(daysToTell)), FormFault.LONG_AGO)
                .or(() -> Filled.when(!last.isBefore(LastDays.furthest(today)), FormFault.TOO_LATE));
    }

    private Optional<FormFault> indexFault(RequestItem item, Filled filled) {
        return Filled.when(filled.isAfter(RequestItem.LAST_DAY, today()), FormFault.INDEX_TO_COME)
                .or(() -> left(filled).flatMap(contract -> indexes.fault(contract, today(), item, filled)));
    }

    @Override
    public Optional<Forecast> forecast(Filled filled) {
        return left(filled).map(contract -> new BillForecast(lastBill.forecast(contract, end(filled)).orElse(null)));
    }

    /** @throws org.quittance.metering.service.TerminationException if it cannot end like this */
    @Override
    public void accepted(Request asked) {
        Filled filled = new Filled(asked.filled());
        Map<Long, BigDecimal> told = indexes.told(contracts.numbered(asked.contractNumber()), today(), filled);
        terminations.terminate(asked.contractNumber(), end(filled), told, ReadingOrigin.SELF_READ);
        photos.show(asked, told.keySet(), end(filled));
    }

    /** The address changes as the customer leaves, not before. */
    @Override
    public boolean isDoneWhenAccepted() {
        return false;
    }

    @Override
    public Optional<LocalDate> finishesOn(Request asked) {
        Filled filled = new Filled(asked.filled());
        return filled.text(RequestItem.LAST_DAY).map(day -> end(filled));
    }

    @Override
    public void finished(Request asked) {
        Filled filled = new Filled(asked.filled());
        customers.correspondAt(asked.customerId(), new Address(filled.said(RequestItem.NEW_STREET), null,
                filled.said(RequestItem.NEW_POSTCODE), filled.said(RequestItem.NEW_TOWN)));
    }

    /** The first day that is not the customer's any more. */
    private static LocalDate end(Filled filled) {
        return filled.day(RequestItem.LAST_DAY).plusDays(1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
