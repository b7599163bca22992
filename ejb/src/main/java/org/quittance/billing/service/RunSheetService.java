package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.BillingRun;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.Invoice;
import org.quittance.billing.Invoices;
import org.quittance.billing.RunContractRow;
import org.quittance.billing.RunCounts;
import org.quittance.billing.RunInvoiceRow;
import org.quittance.billing.RunItem;
import org.quittance.billing.RunRemark;
import org.quittance.billing.RunRow;
import org.quittance.billing.RunSampleRow;
import org.quittance.billing.RunSamples;
import org.quittance.billing.RunSheets;
import org.quittance.billing.RunTotals;
import org.quittance.identity.Role;

/** What staff read about billing runs; it changes nothing. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR})
public class RunSheetService {

    @Inject
    private RunSheets sheets;
    @Inject
    private BillingRuns runs;
    @Inject
    private RunSamples samples;
    @Inject
    private Invoices invoices;

    /** The latest first. */
    public List<RunRow> latest(int most) {
        return sheets.latest(most);
    }

    /** Runs that wait for somebody. */
    public List<RunRow> open() {
        return sheets.open();
    }

    public Optional<BillingRun> run(long runId) {
        return sheets.of(runId);
    }

    /** The run that an invoice belongs to. */
    public Optional<BillingRun> runOf(long invoiceId) {
        return sheets.ofInvoice(invoiceId);
    }

    /** A contract of the run, whatever became of it. */
    public Optional<RunContractRow> contract(long runId, String contractNumber) {
        return sheets.contract(runId, contractNumber);
    }

    /** About ten queries that add up in the database, whatever the size of the run. */
    public Optional<RunSheet> sheet(long runId) {
        return sheets.of(runId).map(run -> new RunSheet(run, runs.counts(runId), sheets.totals(runId),
                sheets.before(run).map(before -> new RunSheet.Previous(before, sheets.totals(before.id()))),
                sheets.remarks(runId), sheets.numbers(runId), sheets.missing(run)));
    }

    public Optional<RunProgress> progress(long runId) {
        return sheets.of(runId).map(run -> {
            boolean publishing = run.status() == BillingRun.Status.PUBLISHING;
            RunCounts counts = runs.counts(runId);
            return new RunProgress(run.status(),
                    publishing ? sheets.invoices(runId, Invoice.Status.PUBLISHED) : counts.due() - counts.waiting(),
                    publishing ? counts.documents() : counts.due(), isBrokenOff(run), run.work().paused());
        });
    }

    private static boolean isBrokenOff(BillingRun run) {
        boolean atWork = run.status() == BillingRun.Status.GENERATING || run.status() == BillingRun.Status.PUBLISHING;
        return atWork && (run.executionId() == null ? run.work().paused() != null : Executions.isBrokenOff(run.executionId()));
    }

    /** Invoices by their contracts; {@code remark} null for all of them. */
    public List<RunInvoiceRow> invoices(long runId, RunRemark remark, int first, int most) {
        return sheets.invoices(runId, remark, first, most);
    }

    /** The documents to look at one by one; none before the drafts are made. */
    public List<RunSampleRow> sample(long runId) {
        return samples.rows(runId);
    }

    public List<RunTotals.OfAccount> accounts(long runId) {
        return sheets.accounts(runId);
    }

    public List<RunContractRow> parked(long runId, int most) {
        return sheets.contracts(runId, RunItem.Status.PARKED, most);
    }

    public List<RunContractRow> excluded(long runId, int most) {
        return sheets.contracts(runId, RunItem.Status.EXCLUDED, most);
    }

    public List<RunContractRow> missing(long runId, int most) {
        return sheets.of(runId).map(run -> sheets.missing(run, most)).orElse(List.of());
    }

    /** An invoice with its lines, taxes and quantities, numbered or not; five queries. */
    public Optional<Invoice> invoice(long invoiceId) {
        Optional<Invoice> found = invoices.inDetail(List.of(invoiceId)).stream().findFirst();
        found.ifPresent(invoice -> {
            invoice.contracts();
            invoice.lines();
            invoice.vatTotals();
            invoice.meteredQuantities();
        });
        return found;
    }
}
