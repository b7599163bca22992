package org.quittance.billing.invoicing;

import java.util.List;
import java.util.Optional;
import org.quittance.billing.charging.Charged;
import org.quittance.billing.charging.NotBillableException;

/** Facts in, proposed invoice out; the same facts always give the same invoice. */
public final class InvoiceGenerator {

    private InvoiceGenerator() {
    }

    /** Never half an invoice: parked as soon as one fact is missing or in doubt. */
    public static Proposal generate(BillingFacts facts) {
        try {
            return facts.due() == null ? correction(facts) : invoice(facts);
        } catch (NotBillableException e) {
            return new Parked(e.reason(), e.parameters());
        }
    }

    /** What is due now, and what is known since of days that were billed before. */
    private static ProposedInvoice invoice(BillingFacts facts) {
        Charged charged = facts.charging().charge(facts.due());
        return ProposedInvoice.of(charged.lines(), charged.quantities(), rebillings(facts));
    }

    private static Proposal correction(BillingFacts facts) {
        List<Rebilling> rebillings = rebillings(facts);
        return rebillings.isEmpty() ? new Unchanged() : ProposedInvoice.of(List.of(), List.of(), rebillings);
    }

    private static List<Rebilling> rebillings(BillingFacts facts) {
        return facts.earlier().stream()
                .flatMap(days -> (days.onlyIfMeasured() ? settled(days) : Optional.of(rebilling(days))).stream())
                .filter(rebilling -> !rebilling.isNothing()).toList();
    }

    /** Nothing as long as a part of the days is estimated, or cannot be charged: they stay as they were billed. */
    private static Optional<Rebilling> settled(BilledDays days) {
        try {
            return Optional.of(rebilling(days)).filter(Rebilling::isMeasured);
        } catch (NotBillableException e) {
            return Optional.empty();
        }
    }

    private static Rebilling rebilling(BilledDays days) {
        return Rebilling.of(days.period(), days.lines(), days.charging().charge(days.due()));
    }

    /** All that an invoice of several contracts comes to. */
    public static List<VatTotal> together(List<ProposedInvoice> invoices) {
        return VatTotal.of(invoices.stream().flatMap(ProposedInvoice::amounts));
    }
}
