package org.quittance.billing.job;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.billing.ParkingReason;
import org.quittance.billing.invoicing.InvoiceGenerator;
import org.quittance.billing.invoicing.Parked;
import org.quittance.billing.invoicing.Proposal;
import org.quittance.billing.service.ContractToBill;

/** Charges one contract; whatever goes wrong with it parks it and leaves the others alone. */
@Dependent
@Named
public class BillingRunProcessor implements ItemProcessor {

    private static final System.Logger LOG = System.getLogger(BillingRunProcessor.class.getName());

    /** A contract with what came of it. */
    record Outcome(ContractToBill toBill, Proposal proposal) {
    }

    @Override
    public Outcome processItem(Object item) {
        ContractToBill toBill = (ContractToBill) item;
        return new Outcome(toBill, proposal(toBill));
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
