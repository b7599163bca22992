package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.Invoices;
import org.quittance.billing.RunItem;
import org.quittance.billing.WaitingItems;
import org.quittance.billing.invoicing.Parked;
import org.quittance.billing.invoicing.Proposal;
import org.quittance.billing.invoicing.ProposedInvoice;
import org.quittance.billing.service.InvoiceDraft;
import org.quittance.operator.Refusal;

/**
 * Stores the drafts of a chunk and marks its contracts, in one transaction and in bulk. If the database refuses one, they
 * are stored one by one, and the contracts of those that it refuses are parked.
 */
@Dependent
@Named
public class BillingRunWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private BillingRuns runs;
    @Inject
    private WaitingItems waiting;
    @Inject
    private Invoices invoices;

    @Override
    public void writeItems(List<Object> items) {
        InvoiceDates dates = runs.of(run).dates();
        List<BillingRunProcessor.Outcome> outcomes =
                items.stream().map(BillingRunProcessor.Outcome.class::cast).toList();
        List<BillingRunProcessor.Outcome> stored = refusal(outcomes, dates).isEmpty() ? outcomes : outcomes.stream()
                .map(outcome -> refusal(List.of(outcome), dates).map(outcome::refused).orElse(outcome)).toList();
        waiting.decide(stored.stream().flatMap(BillingRunWriter::decided).toList());
    }

    private Optional<Refusal> refusal(List<BillingRunProcessor.Outcome> outcomes, InvoiceDates dates) {
        return invoices.addUnlessRefused(outcomes.stream().filter(outcome -> !outcome.invoices().isEmpty())
                .map(outcome -> InvoiceDraft.of(outcome.invoiced(), outcome.invoices(), dates)).toList());
    }

    private static Stream<RunItem.Outcome> decided(BillingRunProcessor.Outcome outcome) {
        return IntStream.range(0, outcome.proposals().size()).mapToObj(i ->
                decided(outcome.bill().contracts().get(i).due().itemId(), outcome.proposals().get(i)));
    }

    private static RunItem.Outcome decided(long item, Proposal proposal) {
        if (proposal instanceof Parked parked) {
            return RunItem.Outcome.parked(item, parked.reason(), String.join("|", parked.parameters()));
        }
        return proposal instanceof ProposedInvoice ? RunItem.Outcome.invoiced(item) : RunItem.Outcome.unchanged(item);
    }
}
