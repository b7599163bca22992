package org.quittance.billing.service;

import org.quittance.billing.Buyer;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoicedContract;
import org.quittance.billing.SuppliedContract;
import org.quittance.billing.charging.Due;
import org.quittance.billing.invoicing.BillingFacts;

/** A contract with all that its invoice says and depends on. */
public record ContractToBill(
        DueContract due, Invoice.Subject subject, Buyer buyer, SuppliedContract contract, BillingFacts facts) {

    /** The same period with nothing for the days to come, nor of days billed before. */
    public ContractToBill inArrears() {
        return new ContractToBill(due, subject, buyer, contract,
                new BillingFacts(facts.charging(), Due.inArrears(due.period())));
    }

    /** The same days as a document billed, and nothing else. */
    ContractToBill anew(Due same) {
        return new ContractToBill(due, subject, buyer, contract, new BillingFacts(facts.charging(), same));
    }

    /** Nothing but the days billed before. */
    ContractToBill corrected() {
        return new ContractToBill(due, subject, buyer, contract,
                new BillingFacts(facts.charging(), null, facts.earlier()));
    }

    InvoicedContract invoiced() {
        return new InvoicedContract(due.contractId(), due.period(), contract);
    }
}
