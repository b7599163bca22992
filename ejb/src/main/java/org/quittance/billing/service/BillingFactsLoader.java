package org.quittance.billing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.billing.Buyer;
import org.quittance.billing.EarlierBills;
import org.quittance.billing.Invoice;
import org.quittance.billing.Invoices;
import org.quittance.billing.LeakRelief;
import org.quittance.billing.Leaks;
import org.quittance.billing.SuppliedContract;
import org.quittance.billing.charging.Due;
import org.quittance.billing.charging.NotYet;
import org.quittance.billing.invoicing.BillingFacts;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.StorageContract;
import org.quittance.customer.Account;
import org.quittance.customer.Customer;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.metering.ParkingExit;
import org.quittance.metering.ParkingExits;
import org.quittance.metering.TempoCalendar;
import org.quittance.tariff.Tariffs;
import org.quittance.time.DateRange;

/** Reads everything that the invoices of some contracts depend on: some twenty queries, whatever the number of contracts. */
@ApplicationScoped
public class BillingFactsLoader {

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private LoadCurves loadCurves;
    @Inject
    private TempoCalendar tempo;
    @Inject
    private ParkingExits exits;
    @Inject
    private Invoices invoices;
    @Inject
    private EarlierBills earlierBills;
    @Inject
    private Leaks leaks;
    @Inject
    private Tariffs tariffs;
    @Inject
    private Clock clock;

    /** What all contracts are priced by; it holds for a whole run. */
    public TariffFacts tariffs() {
        return new TariffFacts(tariffs);
    }

    /** What is due, and what is known since of days billed on estimates or beyond an end; in the order asked for. */
    public List<ContractToBill> load(Long runId, Collection<DueContract> due, TariffFacts tariffFacts) {
        return load(runId, due, List.of(tariffFacts), contracts ->
                EarlierDays.toSettle(earlierBills, contracts)).get(0);
    }

    /** The same periods once under each of several tariffs; everything else is read once. */
    public List<List<ContractToBill>> load(Long runId, Collection<DueContract> due, List<TariffFacts> severalTariffs) {
        return load(runId, due, severalTariffs, contracts -> EarlierDays.NONE);
    }

    /** Nothing that is due, but all that was billed of the periods. */
    public List<ContractToBill> loadBilled(Long runId, Collection<DueContract> due, TariffFacts tariffFacts) {
        return load(runId, due, List.of(tariffFacts), contracts ->
                EarlierDays.all(earlierBills, due)).get(0).stream().map(ContractToBill::corrected).toList();
    }

    private List<List<ContractToBill>> load(Long runId, Collection<DueContract> due, List<TariffFacts> severalTariffs,
            Function<Collection<Contract>, EarlierDays> lookedAtAgain) {
        if (due.isEmpty()) {
            return severalTariffs.stream().map(none -> List.<ContractToBill>of()).toList();
        }
        List<Long> ids = due.stream().map(DueContract::contractId).distinct().toList();
        Map<Long, Contract> byId = contracts.withEverything(ids)
                .stream().collect(Collectors.toMap(Contract::id, Function.identity()));
        EarlierDays earlier = lookedAtAgain.apply(byId.values());
        DateRange span = earlier.with(MeterFacts.span(due));
        MeterFacts metered = meters(due, byId, severalTariffs.get(0), span);
        BatteryFacts batteries = new BatteryFacts(meters, loadCurves, batteries(byId.values()), span.end());
        Map<Long, List<ParkingExit>> exitsOf = exits.of(ids, wholeMonths(span));
        Map<Long, List<LeakRelief>> reliefs = leaks.reliefs(ids);
        Map<Long, Map<String, List<DateRange>>> advanced = invoices.advanced(ids, span.start());
        return severalTariffs.stream().map(tariffFacts -> {
            ChargingFacts charging = new ChargingFacts(tariffFacts, metered, batteries, exitsOf, reliefs);
            return due.stream().map(one -> {
                Contract contract = byId.get(one.contractId());
                BillingFacts facts = new BillingFacts(isOver(one.period())
                        ? charging.of(contract, one.period()) : new NotYet(one.period().lastDay()),
                        isBeyond(contract, one.period()) ? null
                                : new Due(one.period(), advance(contract, one.period())).without(
                                        advanced.getOrDefault(contract.id(), Map.of())),
                        earlier.of(contract, charging::of));
                return toBill(runId, one, contract, tariffFacts, facts);
            }).toList();
        }).toList();
    }

    /** All until the contract's end is billed, and more than that. */
    private static boolean isBeyond(Contract contract, DateRange period) {
        return contract.endDate() != null && period.end().isAfter(contract.endDate());
    }

    private boolean isOver(DateRange period) {
        return !period.end().isAfter(LocalDate.now(clock));
    }

    /** An offer that estimates lacks no index; a run has stored them before, a preview never stores them. */
    private MeterFacts meters(Collection<DueContract> due, Map<Long, Contract> byId, TariffFacts tariffFacts,
            DateRange span) {
        MeterFacts known = new MeterFacts(meters, loadCurves, tempo, byId.values(), span,
                contract -> tariffFacts.offer(contract).estimates());
        return known.with(known.missing(due.stream()
                .filter(one -> tariffFacts.offer(byId.get(one.contractId())).estimates()).toList(),
                byId, tariffFacts::offer, LocalDate.now(clock)));
    }

    private static List<StorageContract> batteries(Collection<Contract> contracts) {
        return contracts.stream().filter(StorageContract.class::isInstance).map(StorageContract.class::cast).toList();
    }

    private static DateRange wholeMonths(DateRange span) {
        return new DateRange(span.start().withDayOfMonth(1), span.lastDay().withDayOfMonth(1).plusMonths(1));
    }

    /** Until the next period of the contract's cycle is over, or the contract is; what was billed before is in it. */
    private static DateRange advance(Contract contract, DateRange arrears) {
        LocalDate until = contract.cycle().periodOf(arrears.end()).end();
        return new DateRange(arrears.start(),
                contract.endDate() != null && contract.endDate().isBefore(until) ? contract.endDate() : until);
    }

    private static ContractToBill toBill(
            Long runId, DueContract due, Contract contract, TariffFacts tariffs, BillingFacts facts) {
        Account account = contract.account();
        Customer customer = account.customer();
        Invoice.Subject subject =
                new Invoice.Subject(runId, customer.id(), account.id());
        SuppliedContract supplied = ContractWords.of(
                contract, tariffs.offer(contract).label(customer.language()), due.period());
        return new ContractToBill(due, subject, new Buyer(customer), supplied, facts);
    }
}
