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
        Map<Long, RunItem> waiting = runs.items(outcomes.stream().map(outcome -> outcome.toBill().itemId()).toList());
        for (BillingRunProcessor.Outcome outcome : outcomes) {
            RunItem item = waiting.get(outcome.toBill().itemId());
            if (outcome.proposal() instanceof ProposedInvoice proposed) {
                invoices.add(InvoiceDraft.of(outcome.toBill(), proposed, dates));
                item.invoiced();
            } else if (outcome.proposal() instanceof Parked parked) {
                item.park(parked.reason(), String.join("|", parked.parameters()));
            }
        }
    }
}
