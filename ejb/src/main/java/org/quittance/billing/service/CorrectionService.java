package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.billing.BillingRun;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.InvoiceVat;
import org.quittance.billing.InvoicedContract;
import org.quittance.billing.Invoices;
import org.quittance.billing.RunItem;
import org.quittance.billing.invoicing.CreditVat;
import org.quittance.contract.Contracts;
import org.quittance.identity.Role;
import org.quittance.time.DateRange;

/**
 * Mends what was issued, lawfully: a document never changes, a credit note takes it back or a part of it, and a new
 * invoice may replace it. Each correction is a run of its own, so its drafts are seen, approved, issued and published like
 * all others.
 */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
public class CorrectionService {

    private static final int DAYS_TO_PAY = 15;

    @Inject
    private BillingRuns runs;
    @Inject
    private Invoices invoices;
    @Inject
    private Contracts contracts;
    @Inject
    private Replacement replacement;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** A numbered document with its lines, and which of them can still be taken back. */
    public record Correctable(Invoice invoice, List<InvoiceLine> standing) {
    }

    public Optional<Correctable> find(String number) {
        return invoices.numbered(number).map(invoice -> {
            invoice.contracts();
            invoice.vatTotals();
            return new Correctable(invoice, standing(invoice));
        });
    }

    /**
     * Drafts a credit note.
     *
     * @param lines the identifiers of the lines to take back
     * @return the identifier of the run with the draft
     * @throws NothingToCreditException if one of the lines was taken back already, or is about to be, or none is given
     */
    public long credit(String number, Set<Long> lines, String reason) {
        Invoice invoice = invoices.numbered(number).orElseThrow();
        List<InvoiceLine> taken = standing(invoice).stream().filter(line -> lines.contains(line.id())).toList();
        if (taken.isEmpty() || taken.size() < lines.size()) {
            throw new NothingToCreditException(number);
        }
        BillingRun run = prepared(invoice.period());
        draftCredit(run, invoice, taken, reason);
        run.drafted(act());
        return run.id();
    }

    /**
     * Drafts a credit note for all of a document, and the invoice that replaces it with what is known today.
     *
     * @return the identifier of the run with both drafts
     * @throws NothingToCreditException if a part of it was taken back already, or is about to be
     * @throws NotBillableAgainException if a contract of it cannot be billed today
     */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
    public long cancelAndRebill(String number, String reason) {
        Invoice invoice = invoices.numbered(number).orElseThrow();
        List<InvoiceLine> standing = standing(invoice);
        if (standing.isEmpty() || standing.size() < invoice.lines().size()) {
            throw new NothingToCreditException(number);
        }
        BillingRun run = prepared(invoice.period());
        draftCredit(run, invoice, standing, reason);
        invoices.add(List.of(replacement.of(run, invoice).replacing(invoice, reason)));
        for (InvoicedContract contract : invoice.contracts()) {
            runs.add(new RunItem(run.id(), contract.contractId(), contract.period()));
        }
        run.drafted(act());
        return run.id();
    }

    /**
     * Lists what was billed of some days, to be compared with what it comes to today: late readings, another price. Its
     * job then drafts the differences, and nothing where there is none.
     *
     * @param offer     only contracts under it; blank for any
     * @param contracts only those with these numbers; none for any
     * @return the identifier of the prepared run
     * @throws NothingDueException if nothing was billed of these days
     */
    public long prepareDifferences(DateRange days, String offer, Collection<String> contracts) {
        List<String> unknown = this.contracts.unknown(contracts);
        if (!unknown.isEmpty()) {
            throw new UnknownContractsException(unknown);
        }
        BillingRun run = prepared(days);
        if (runs.addBilledItems(run, offer, contracts) == 0) {
            throw new NothingDueException();
        }
        return run.id();
    }

    private BillingRun prepared(DateRange days) {
        BillingRun.Reach reach = BillingRun.Reach.of(BillingRun.Scope.CORRECTION);
        LocalDate today = LocalDate.now(clock);
        BillingRun run = new BillingRun(runs.nextNumber(reach.stem(new DateRange(today, today.plusDays(1)))), reach, days,
                new InvoiceDates(today, today.plusDays(DAYS_TO_PAY)), act());
        runs.add(run);
        return run;
    }

    private void draftCredit(BillingRun run, Invoice invoice, List<InvoiceLine> taken, String reason) {
        Invoice credit = invoice.credit(run.id(), run.dates(), taken, reason);
        credit.total(CreditVat.of(invoice, taken, invoices.corrections(invoice.id())).stream()
                .map(total -> new InvoiceVat(total.rate(), total.net(), total.vat())).toList());
        invoices.add(List.of(credit));
    }

    private List<InvoiceLine> standing(Invoice invoice) {
        Set<Long> taken = Set.copyOf(invoices.beingCredited(invoice.id()));
        return invoice.lines().stream().filter(line -> line.standing() == InvoiceLine.Standing.BILLED)
                .filter(line -> !taken.contains(line.id())).toList();
    }

    private BillingRun.Act act() {
        return new BillingRun.Act(caller.getName(), clock.instant());
    }
}
