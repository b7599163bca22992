package org.quittance.billing.invoicing;

import java.util.List;
import org.quittance.billing.charging.ElectricityCharging;
import org.quittance.billing.charging.NotBillableException;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.charging.ProposedQuantity;

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
        List<ProposedQuantity> quantities = facts.consumption().metered(facts.terms().option(), facts.period());
        List<ProposedLine> lines = new ElectricityCharging(facts.terms(), facts.prices(), facts.rates())
                .lines(facts.period(), quantities, facts.consumption());
        return new ProposedInvoice(lines, quantities, VatTotal.of(lines));
    }
}
