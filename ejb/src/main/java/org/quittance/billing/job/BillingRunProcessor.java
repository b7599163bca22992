package org.quittance.billing.job;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.quittance.billing.ParkingReason;
import org.quittance.billing.invoicing.InvoiceGenerator;
import org.quittance.billing.invoicing.Parked;
import org.quittance.billing.invoicing.Proposal;
import org.quittance.billing.invoicing.ProposedInvoice;
import org.quittance.billing.invoicing.Unchanged;
import org.quittance.billing.service.Bill;
import org.quittance.billing.service.ContractToBill;
import org.quittance.operator.Refusal;

/**
 * Charges the contracts of one bill. Whatever goes wrong with a contract parks it, and those that were to share its
 * invoice with it; the others are left alone.
 */
@Dependent
@Named
public class BillingRunProcessor implements ItemProcessor {

    private static final System.Logger LOG = System.getLogger(BillingRunProcessor.class.getName());

    /** @param proposals one for each contract of the bill, in the same order */
    record Outcome(Bill bill, List<Proposal> proposals) {

        /** Those that are invoiced; never a part of a bill whose other part is parked. */
        List<ProposedInvoice> invoices() {
            return proposals.stream().filter(ProposedInvoice.class::isInstance).map(ProposedInvoice.class::cast).toList();
        }

        /** The same with what was to be invoiced parked, because the database does not take the draft. */
        Outcome refused(Refusal refusal) {
            Parked parked = refusal.isOverlap() ? new Parked(ParkingReason.BILLED_ALREADY, List.of())
                    : new Parked(ParkingReason.REFUSED, List.of(refusal.rule()));
            return new Outcome(bill, proposals.stream()
                    .map(proposal -> proposal instanceof ProposedInvoice ? parked : proposal).toList());
        }

        /** The contracts that are invoiced. */
        Bill invoiced() {
            return new Bill(IntStream.range(0, proposals.size())
                    .filter(i -> proposals.get(i) instanceof ProposedInvoice).mapToObj(bill.contracts()::get).toList());
        }
    }

    @Override
    public Outcome processItem(Object item) {
        Bill bill = (Bill) item;
        List<Proposal> proposals = bill.contracts().stream().map(BillingRunProcessor::proposal)
                .map(BillingRunProcessor::withLines).toList();
        return new Outcome(bill, together(bill, proposals));
    }

    private static List<Proposal> together(Bill bill, List<Proposal> proposals) {
        return IntStream.range(0, proposals.size()).filter(i -> proposals.get(i) instanceof Parked).boxed().findFirst()
                .map(i -> new Parked(ParkingReason.OTHER_OF_ACCOUNT, List.of(bill.contracts().get(i).contract().number())))
                .map(other -> proposals.stream()
                        .map(proposal -> proposal instanceof ProposedInvoice ? other : proposal).toList())
                .orElse(proposals);
    }

    /** A document needs a line: where all was billed in advance there is nothing to bill. */
    private static Proposal withLines(Proposal proposal) {
        return proposal instanceof ProposedInvoice invoice && invoice.isEmpty() ? new Unchanged() : proposal;
    }

    /** Never fails. */
    static Proposal proposal(ContractToBill toBill) {
        try {
            return InvoiceGenerator.generate(toBill.facts());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "contract " + toBill.contract().number() + " could not be charged", e);
            return new Parked(ParkingReason.UNEXPECTED, List.of(String.valueOf(e.getMessage())));
        }
    }
}
