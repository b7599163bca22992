package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.Holdings;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.service.LastDays;
import org.quittance.metering.service.TerminationService;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/** A contract ends after its last day; the closing index, once read, and the final bill come as for any other end. */
@ApplicationScoped
public class Termination implements KindOfRequest {

    @Inject
    private Contracts contracts;
    @Inject
    private CurrentLogin current;
    @Inject
    private TerminationService terminations;
    @Inject
    private Clock clock;

    @Override
    public RequestKind kind() {
        return RequestKind.TERMINATION;
    }

    @Override
    public boolean isFor(Holdings held) {
        return !held.going().isEmpty();
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.choice(RequestItem.CONTRACT, contracts.of(current.visible()).stream()
                        .filter(contract -> contract.endDate() == null).map(Termination::choice).toList()),
                FormField.required(RequestItem.LAST_DAY), FormField.optional(RequestItem.NEW_ADDRESS),
                FormField.optional(RequestItem.TEXT));
    }

    static FormField.Choice choice(Contract contract) {
        return new FormField.Choice(contract.number(),
                contract.number() + ", " + contract.servicePoint().address().onOneLine(), null);
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        if (item != RequestItem.LAST_DAY) {
            return Optional.empty();
        }
        LocalDate last = filled.day(item);
        LocalDate today = LocalDate.now(clock);
        return Filled.when(last.isBefore(today), FormFault.TOO_EARLY)
                .or(() -> Filled.when(!last.isBefore(LastDays.furthest(today)), FormFault.TOO_LATE));
    }

    /** @throws org.quittance.metering.service.TerminationException if it cannot end like this */
    @Override
    public void accepted(Request asked) {
        terminations.terminate(asked.contractNumber(), new Filled(asked.filled()).day(RequestItem.LAST_DAY).plusDays(1), Map.of());
    }
}
