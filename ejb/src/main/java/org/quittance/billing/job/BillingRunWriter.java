package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.Invoices;
import org.quittance.billing.RunItem;
import org.quittance.billing.invoicing.Parked;
import org.quittance.billing.invoicing.Proposal;
import org.quittance.billing.invoicing.ProposedInvoice;
import org.quittance.billing.service.InvoiceDraft;

/** Stores the drafts of a chunk and marks its contracts, in one transaction and in bulk. */
@Dependent
@Named
public class BillingRunWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private BillingRuns runs;
    @Inject
    private Invoices invoices;

    @Override
    public void writeItems(List<Object> items) {
        InvoiceDates dates = runs.of(run).dates();
        List<BillingRunProcessor.Outcome> outcomes =
                items.stream().map(BillingRunProcessor.Outcome.class::cast).toList();
        Map<Long, RunItem> waiting = runs.items(outcomes.stream().flatMap(outcome -> outcome.bill().contracts().stream())
                .map(contract -> contract.due().itemId()).toList());
        for (BillingRunProcessor.Outcome outcome : outcomes) {
            if (!outcome.invoices().isEmpty()) {
                invoices.add(InvoiceDraft.of(outcome.invoiced(), outcome.invoices(), dates));
            }
            for (int i = 0; i < outcome.proposals().size(); i++) {
                decide(waiting.get(outcome.bill().contracts().get(i).due().itemId()), outcome.proposals().get(i));
            }
        }
    }

    private static void decide(RunItem item, Proposal proposal) {
        if (proposal instanceof Parked parked) {
            item.park(parked.reason(), String.join("|", parked.parameters()));
        } else if (proposal instanceof ProposedInvoice) {
            item.invoiced();
        } else {
            item.leave();
        }
    }
}
