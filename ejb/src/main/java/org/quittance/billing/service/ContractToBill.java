package org.quittance.billing.service;

import org.quittance.billing.Buyer;
import org.quittance.billing.Invoice;
import org.quittance.billing.SuppliedContract;
import org.quittance.billing.charging.Due;
import org.quittance.billing.invoicing.BillingFacts;

/**
 * A contract with all that its invoice says and depends on.
 *
 * @param itemId its place in a run, null for a preview
 */
public record ContractToBill(
        Long itemId, Invoice.Subject subject, Buyer buyer, SuppliedContract contract, BillingFacts facts) {

    /** The same period with nothing for the days to come. */
    public ContractToBill inArrears() {
        return new ContractToBill(itemId, subject, buyer, contract,
                new BillingFacts(facts.charging(), Due.inArrears(subject.period())));
    }
}
