package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.Holdings;
import org.quittance.contract.service.ContractService;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.tariff.service.PricesInForce;
import org.quittance.tariff.service.TariffService;

/**
 * Another subscribed power among those that the offer has a price of, from a day on, or from the day it is granted if that is
 * later: days that may be billed already keep their power.
 */
@ApplicationScoped
public class Power implements KindOfRequest {

    @Inject
    private Contracts contracts;
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
        return RequestKind.POWER;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.isGoingOnWithElectricity();
    }

    @Override
    public List<FormField> fields() {
        LocalDate today = LocalDate.now(clock);
        List<ElectricityContract> changing = contracts.of(current.visible(), ElectricityContract.class).stream()
                .filter(contract -> canChange(contract, today)).toList();
        Map<String, PricesInForce> prices = changing.stream().map(ElectricityContract::offerCode).distinct()
                .collect(Collectors.toMap(Function.identity(), tariffs::today));
        return List.of(FormField.choice(RequestItem.POWER, changing.stream()
                        .flatMap(contract -> choices(contract, prices.get(contract.offerCode()))).toList()),
                FormField.required(RequestItem.FROM_DAY), FormField.optional(RequestItem.TEXT));
    }

    /** It goes on, and no other power waits for its day. */
    static boolean canChange(ElectricityContract contract, LocalDate today) {
        return contract.endDate() == null && contract.startDate().isBefore(today)
                && contract.powersFrom().lastKey().isBefore(today);
    }

    static Stream<FormField.Choice> choices(ElectricityContract contract, PricesInForce prices) {
        return prices.powers().stream().filter(kva -> kva != contract.powerKva()).map(kva -> new FormField.Choice(
                new OfContract(contract.number(), Integer.toString(kva)).value(),
                contract.number() + ", " + contract.powerKva() + " → " + kva + " kVA",
                prices.subscriptionPerMonth(kva), prices.subscriptionPerMonth(contract.powerKva()), null));
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return item == RequestItem.FROM_DAY ? filled.dayToCome(item, LocalDate.now(clock)) : Optional.empty();
    }

    @Override
    public Optional<Forecast> forecast(Filled filled) {
        OfContract said = OfContract.said(filled, RequestItem.POWER);
        return contracts.of(current.visible(), said.number(), ElectricityContract.class).map(contract ->
                forecast(contract, Integer.parseInt(said.chosen()), filled.day(RequestItem.FROM_DAY), tariffs.today(contract.offerCode())));
    }

    static PowerForecast forecast(ElectricityContract contract, int kva, LocalDate from, PricesInForce prices) {
        return new PowerForecast(contract.number(), contract.powerKva(), kva, from,
                prices.subscriptionPerMonth(contract.powerKva()), prices.subscriptionPerMonth(kva));
    }

    @Override
    public Optional<String> contract(Filled filled) {
        return OfContract.contract(filled, RequestItem.POWER);
    }

    @Override
    public void accepted(Request asked) {
        Filled filled = new Filled(asked.filled());
        int kva = Integer.parseInt(OfContract.said(filled, RequestItem.POWER).chosen());
        LocalDate today = LocalDate.now(clock);
        ElectricityContract contract = (ElectricityContract) contracts.numbered(asked.contractNumber());
        if (!canChange(contract, today) || contract.powerKva() == kva) {
            throw new EffectException(FormFault.OUTDATED);
        }
        changes.changePower(asked.contractNumber(), kva, filled.notBefore(RequestItem.FROM_DAY, today));
    }
}
