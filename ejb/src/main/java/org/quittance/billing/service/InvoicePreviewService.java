package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.Invoices;
import org.quittance.billing.invoicing.InvoiceGenerator;
import org.quittance.billing.invoicing.Parked;
import org.quittance.billing.invoicing.Proposal;
import org.quittance.billing.invoicing.ProposedInvoice;
import org.quittance.contract.Contracts;
import org.quittance.contract.Contract;
import org.quittance.identity.Role;
import org.quittance.time.DateRange;

/** Shows the next invoice of a contract before any run makes it; nothing is stored. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class InvoicePreviewService {

    private static final int DAYS_TO_PAY = 15;

    @Inject
    private Contracts contracts;
    @Inject
    private Invoices invoices;
    @Inject
    private BillingFactsLoader loader;
    @Inject
    private Clock clock;

    /**
     * From the day the last numbered invoice ended, by the same generator as a run.
     *
     * @param lastDay the last day to bill; null for yesterday, the last one that is over
     */
    public Optional<InvoicePreview> preview(String contractNumber, LocalDate lastDay) {
        return contracts.supplied(contractNumber).map(contract -> preview(contract, lastDay));
    }

    private InvoicePreview preview(Contract contract, LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = lastDay == null ? today : lastDay.plusDays(1);
        if (contract.endDate() != null && contract.endDate().isBefore(end)) {
            end = contract.endDate();
        }
        LocalDate start = invoices.billedUntil(contract.id()).orElse(contract.billedFrom());
        if (!start.isBefore(end)) {
            return new InvoicePreview(contract, new DateRange(start, start), null, null);
        }
        DateRange period = new DateRange(start, end);
        ContractToBill toBill = loader.load(
                null, List.of(DueContract.alone(contract.id(), period)), loader.tariffs()).get(0);
        Proposal proposal = InvoiceGenerator.generate(toBill.facts());
        Invoice invoice = proposal instanceof ProposedInvoice proposed
                ? InvoiceDraft.of(new Bill(List.of(toBill)), List.of(proposed), new InvoiceDates(today, today.plusDays(DAYS_TO_PAY))) : null;
        return new InvoicePreview(contract, period, invoice, proposal instanceof Parked parked ? parked : null);
    }
}
