package org.quittance.billing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.billing.BillingRun;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.InvoicedContract;
import org.quittance.billing.charging.Due;
import org.quittance.billing.invoicing.InvoiceGenerator;
import org.quittance.billing.invoicing.Parked;
import org.quittance.billing.invoicing.Proposal;
import org.quittance.billing.invoicing.ProposedInvoice;
import org.quittance.time.DateRange;

/** Bills the days of a document once more, with what is known today, by the generator of the runs. */
@ApplicationScoped
public class Replacement {

    @Inject
    private BillingFactsLoader loader;

    /**
     * A draft whose lines wait for those of the earlier document to be taken back.
     *
     * @throws NotBillableAgainException if a contract of it cannot be billed today
     */
    Invoice of(BillingRun run, Invoice invoice) {
        Bill bill = new Bill(loader.load(run.id(), invoice.contracts().stream()
                .map(contract -> DueContract.alone(contract.contractId(), contract.period())).toList(), loader.tariffs()));
        List<ProposedInvoice> proposed = new ArrayList<>();
        for (int i = 0; i < bill.contracts().size(); i++) {
            ContractToBill contract = bill.contracts().get(i);
            Proposal proposal = InvoiceGenerator.generate(
                    contract.anew(due(invoice, invoice.contracts().get(i), contract.facts().due())).facts());
            if (proposal instanceof Parked parked) {
                throw new NotBillableAgainException(contract.contract().number(), parked);
            }
            proposed.add((ProposedInvoice) proposal);
        }
        Invoice draft = InvoiceDraft.of(bill, proposed, run.dates());
        draft.lines().forEach(InvoiceLine::pending);
        return draft;
    }

    /** The days in arrears and those in advance that the document billed of a contract; no others' days in advance. */
    private static Due due(Invoice invoice, InvoicedContract contract, Due today) {
        Map<String, List<DateRange>> own = invoice.lines().stream().filter(InvoiceLine::isAdvance)
                .filter(line -> line.contractId() == contract.contractId()).collect(Collectors.groupingBy(
                        InvoiceLine::priceCode, Collectors.mapping(InvoiceLine::period, Collectors.toList())));
        Map<String, List<DateRange>> others = new HashMap<>();
        if (today != null) {
            today.advanced().forEach((code, days) -> others.put(code, days.stream()
                    .filter(period -> !own.getOrDefault(code, List.of()).contains(period)).toList()));
        }
        return EarlierDays.hull(own.values().stream().flatMap(List::stream).toList())
                .map(advance -> new Due(contract.period(), advance, others, own.keySet()))
                .orElseGet(() -> Due.inArrears(contract.period()).without(others));
    }
}
