package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.Holdings;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.service.ContractService;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/**
 * Other off-peak hours among those that the network gives, from a day on, or from the day it is granted if that is later:
 * days that may be billed already keep their hours.
 */
@ApplicationScoped
public class OffPeak implements KindOfRequest {

    @Inject
    private Contracts contracts;
    @Inject
    private ContractService changes;
    @Inject
    private NetworkHours network;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    @Override
    public RequestKind kind() {
        return RequestKind.OFF_PEAK;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.isGoingOnWithElectricity();
    }

    @Override
    public Optional<RequestItem> opening() {
        return Optional.of(RequestItem.CONTRACT);
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.choice(RequestItem.CONTRACT, contracts.of(current.visible(), ElectricityContract.class).stream()
                .filter(contract -> canChange(contract, today())).map(Termination::choice).toList()));
    }

    @Override
    public List<FormField> fields(Filled filled) {
        Optional<ElectricityContract> chosen = filled.text(RequestItem.CONTRACT)
                .flatMap(number -> contracts.of(current.visible(), number, ElectricityContract.class))
                .filter(contract -> canChange(contract, today()));
        return chosen.map(contract -> List.of(FormField.choice(RequestItem.CONTRACT, List.of(Termination.choice(contract))),
                network.field(last(contract)), FormField.required(RequestItem.FROM_DAY), FormField.optional(RequestItem.TEXT)))
                .orElseGet(this::fields);
    }

    /** It has hours of its own and goes on, and no others wait for their day. */
    static boolean canChange(ElectricityContract contract, LocalDate today) {
        return contract.priceOption().hasOwnOffPeakHours() && contract.endDate() == null && contract.startDate().isBefore(today)
                && last(contract).filter(hours -> !hours.validFrom().isBefore(today)).isEmpty();
    }

    private static Optional<OffPeakSchedule> last(ElectricityContract contract) {
        return contract.offPeakSchedules().stream().reduce((earlier, later) -> later);
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return item == RequestItem.FROM_DAY ? filled.dayToCome(item, today()) : Optional.empty();
    }

    @Override
    public void accepted(Request asked) {
        Filled filled = new Filled(asked.filled());
        if (!canChange((ElectricityContract) contracts.numbered(asked.contractNumber()), today())) {
            throw new EffectException(FormFault.OUTDATED);
        }
        changes.changeOffPeakHours(asked.contractNumber(), OffPeakSchedule.parse(
                filled.notBefore(RequestItem.FROM_DAY, today()), filled.said(RequestItem.HOURS)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
