package org.quittance.billing.invoicing;

import org.quittance.billing.charging.Charged;
import org.quittance.billing.charging.NotBillableException;
import org.quittance.billing.charging.ProposedLine;

/** Facts in, proposed invoice out; the same facts always give the same invoice. */
public final class InvoiceGenerator {

    private InvoiceGenerator() {
    }

    /** Never half an invoice: parked as soon as one fact is missing or in doubt. */
    public static Proposal generate(BillingFacts facts) {
        try {
            return invoice(facts);
        } catch (NotBillableException e) {
            return new Parked(e.reason(), e.parameters());
        }
    }

    private static ProposedInvoice invoice(BillingFacts facts) {
        Charged charged = facts.charging().charge(facts.due());
        return new ProposedInvoice(charged.lines(), charged.quantities(), VatTotal.of(charged.lines()));
    }
}
