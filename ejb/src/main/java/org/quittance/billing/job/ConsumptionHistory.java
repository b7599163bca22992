package org.quittance.billing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoicedContract;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.consumption.RegisterMonths;
import org.quittance.time.DateRange;

/**
 * The thirteen months that a document shows, up to the last one it bills; a few queries for all of a chunk. Months that
 * are not wholly the contract's own are left out: a part of them belongs to another household.
 */
@ApplicationScoped
public class ConsumptionHistory {

    private static final int MONTHS = 13;

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private LoadCurves curves;

    /** By the contracts that the invoices bill. */
    Map<InvoicedContract, InvoiceDocument.History> before(Collection<Invoice> invoices) {
        Map<InvoicedContract, InvoiceDocument.History> histories = new HashMap<>();
        if (invoices.isEmpty()) {
            return histories;
        }
        List<InvoicedContract> billed = invoices.stream().flatMap(invoice -> invoice.contracts().stream()).toList();
        Map<Long, Map<YearMonth, Energy>> perContract = perContract(billed);
        for (InvoicedContract contract : billed) {
            YearMonth last = YearMonth.from(contract.period().lastDay());
            histories.put(contract, history(perContract.getOrDefault(contract.contractId(), Map.of()), last));
        }
        return histories;
    }

    private Map<Long, Map<YearMonth, Energy>> perContract(Collection<InvoicedContract> billed) {
        List<Contract> supplied =
                contracts.withEverything(billed.stream().map(InvoicedContract::contractId).distinct().toList()).stream()
                        .filter(contract -> contract.kind().suppliesElectricity()).toList();
        Map<Long, List<Installation>> installations =
                meters.installations(supplied.stream().map(contract -> contract.servicePoint().id()).toList());
        List<Long> ids = installations.values().stream().flatMap(List::stream).map(Installation::meterId).toList();
        Map<Long, Map<YearMonth, Energy>> fromCurves = curves.months(ids, Flow.CONSUMPTION, span(billed));
        Map<Long, List<ReadingRow>> readings = meters.readings(ids);
        return supplied.stream().collect(Collectors.toMap(Contract::id, contract -> {
            List<Installation> installed = installations.getOrDefault(contract.servicePoint().id(), List.of());
            Map<YearMonth, Energy> months = new TreeMap<>(RegisterMonths.of(Flow.CONSUMPTION, installed, readings));
            months.putAll(installed.stream()
                    .flatMap(meter -> fromCurves.getOrDefault(meter.meterId(), Map.of()).entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Energy::plus)));
            months.keySet().removeIf(month -> month.atDay(1).isBefore(contract.startDate()));
            return months;
        }));
    }

    private static DateRange span(Collection<InvoicedContract> billed) {
        LocalDate last = billed.stream().map(contract -> contract.period().end()).max(LocalDate::compareTo).orElseThrow();
        LocalDate first = billed.stream().map(contract -> contract.period().end()).min(LocalDate::compareTo).orElseThrow();
        return new DateRange(first.minusMonths(MONTHS + 12L), last);
    }

    private static InvoiceDocument.History history(Map<YearMonth, Energy> known, YearMonth last) {
        List<InvoiceDocument.MonthlyConsumption> months = new ArrayList<>();
        Energy year = Energy.ZERO;
        boolean wholeYear = true;
        for (YearMonth month = last.minusMonths(MONTHS - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            Energy energy = known.get(month);
            if (energy != null) {
                months.add(new InvoiceDocument.MonthlyConsumption(month, energy, known.get(month.minusYears(1))));
            }
            if (month.isAfter(last.minusMonths(12))) {
                wholeYear &= energy != null;
                year = energy == null ? year : year.plus(energy);
            }
        }
        return new InvoiceDocument.History(months, wholeYear ? year : null);
    }
}
