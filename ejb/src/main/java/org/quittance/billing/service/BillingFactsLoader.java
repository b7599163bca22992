package org.quittance.billing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.billing.Buyer;
import org.quittance.billing.Invoice;
import org.quittance.billing.SuppliedContract;
import org.quittance.billing.charging.ElectricityTerms;
import org.quittance.billing.invoicing.BillingFacts;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakHours;
import org.quittance.customer.Account;
import org.quittance.customer.Customer;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.tariff.Offer;
import org.quittance.tariff.Tariffs;
import org.quittance.time.DateRange;

/** Reads everything that the invoices of some contracts depend on: eight queries, whatever the number of contracts. */
@ApplicationScoped
public class BillingFactsLoader {

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private LoadCurves loadCurves;
    @Inject
    private Tariffs tariffs;

    /** In the order asked for. */
    public List<ContractToBill> load(Long runId, Collection<DueContract> due) {
        if (due.isEmpty()) {
            return List.of();
        }
        Map<Long, ElectricityContract> byId = contracts.withEverything(due.stream().map(DueContract::contractId).toList())
                .stream().collect(Collectors.toMap(ElectricityContract::id, Function.identity()));
        Map<String, Offer> offers = tariffs.offers().stream().collect(Collectors.toMap(Offer::code, Function.identity()));
        TariffFacts tariffFacts = new TariffFacts(tariffs);
        MeterFacts meterFacts = new MeterFacts(meters, loadCurves, byId.values(), MeterFacts.span(due));
        return due.stream().map(one -> {
            ElectricityContract contract = byId.get(one.contractId());
            BillingFacts facts = new BillingFacts(terms(contract), one.period(), tariffFacts.prices(contract),
                    tariffFacts.rates(), meterFacts.consumption(contract, one.period()));
            return toBill(runId, one, contract, offers.get(contract.offerCode()), facts);
        }).toList();
    }

    private static ContractToBill toBill(
            Long runId, DueContract due, ElectricityContract contract, Offer offer, BillingFacts facts) {
        Account account = contract.account();
        Customer customer = account.customer();
        Invoice.Subject subject =
                new Invoice.Subject(runId, customer.id(), account.id(), contract.id(), due.period());
        Buyer buyer = new Buyer(customer);
        SuppliedContract supplied = new SuppliedContract(contract.number(), offer.label(customer.language()),
                contract.servicePoint().reference(), contract.servicePoint().address().onOneLine())
                .supplying(contract.powerKva(), contract.priceOption(), offPeakHours(contract, due.period()));
        return new ContractToBill(due.itemId(), subject, buyer, supplied, facts);
    }

    private static ElectricityTerms terms(ElectricityContract contract) {
        return new ElectricityTerms(
                contract.id(), contract.priceOption(), contract.networkOption(), contract.powerKva());
    }

    /** Those of the last day of the period, null when there are none. */
    private static String offPeakHours(ElectricityContract contract, DateRange period) {
        return contract.offPeakSchedules().stream()
                .filter(schedule -> !schedule.validFrom().isAfter(period.lastDay()))
                .reduce((earlier, later) -> later)
                .map(schedule -> schedule.hoursOn(period.lastDay()))
                .map(OffPeakHours::text)
                .orElse(null);
    }
}
