package org.quittance.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quittance.billing.BillingRun;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.ReportingTotals;
import org.quittance.billing.RunContractRow;
import org.quittance.billing.RunItem;
import org.quittance.billing.RunSheets;
import org.quittance.billing.RunSums;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.document.pdf.RunSheetDocument;
import org.quittance.document.pdf.RunSheetDocument.Act;
import org.quittance.document.pdf.RunSheetDocument.Left;
import org.quittance.document.pdf.RunSheetDocument.OfAccount;
import org.quittance.document.pdf.RunSheetDocument.OfRate;
import org.quittance.document.pdf.RunSheetDocument.Sums;
import org.quittance.document.pdf.RunSheetPdf;
import org.quittance.identity.Logins;
import org.quittance.operator.Settings;
import org.quittance.tariff.Heading;
import org.quittance.time.OperatorClock;

/** The sheet of a run as PDF: rendered from what the tables add up to, and kept in the archive once the run is published. */
@ApplicationScoped
public class RunSheetDocuments {

    @Inject
    private RunSheets sheets;
    @Inject
    private BillingRuns runs;
    @Inject
    private RunSums sums;
    @Inject
    private ReportingTotals reporting;
    @Inject
    private Documents documents;
    @Inject
    private Logins logins;
    @Inject
    private Settings settings;
    @Inject
    private RunSheetPdf pdf;
    @Inject
    private Clock clock;

    /** Keeps the sheet of a published run, in French, unless it is kept already. */
    public void keep(BillingRun run) {
        if (documents.runSheet(run.number()).isPresent()) {
            return;
        }
        StoredDocument file = rendered(run, Locale.FRENCH);
        documents.add(new Document(Document.Kind.RUN_SHEET, new Document.Subject(null, null, null),
                new Document.Printed(run.number(), day(run), null, null), file, clock.instant()), file.content());
    }

    /** As it stands; about ten queries and all contracts without an invoice. */
    StoredDocument rendered(BillingRun run, Locale language) {
        return new StoredDocument(run.number() + ".pdf", "application/pdf", pdf.render(document(run, language)));
    }

    private RunSheetDocument document(BillingRun run, Locale language) {
        Map<String, String> people = logins.staff();
        return new RunSheetDocument(InvoiceDocument.Seller.of(settings.operator()), run, day(run), language,
                runs.counts(run.id()), sheets.numbers(run.id()), sums(run.id()), reporting.ofRun(run.id()),
                acts(run, people), left(run, RunItem.Status.PARKED, people), left(run, RunItem.Status.EXCLUDED, people));
    }

    private LocalDate day(BillingRun run) {
        Instant at = run.status() == BillingRun.Status.PUBLISHED ? run.published().at() : clock.instant();
        return LocalDate.ofInstant(at, OperatorClock.ZONE);
    }

    private Sums sums(long run) {
        List<RunSums.OfRate> rates = sums.rates(run);
        return new Sums(rates(rates, true), rates(rates, false), accounts(sums.accounts(run)));
    }

    private static List<OfRate> rates(List<RunSums.OfRate> rates, boolean sales) {
        return rates.stream().filter(rate -> rate.sale() == sales)
                .map(rate -> new OfRate(rate.rate(), rate.base(), rate.tax())).toList();
    }

    /** One row for all headings that are posted to an account. */
    private static List<OfAccount> accounts(List<RunSums.OfAccount> perHeading) {
        Map<String, OfAccount> accounts = new LinkedHashMap<>();
        for (RunSums.OfAccount part : perHeading) {
            accounts.merge(part.sale() + part.account(),
                    new OfAccount(part.account(), !part.sale(), EnumSet.of(part.heading()), part.net()),
                    (one, other) -> new OfAccount(one.account(), one.purchase(), union(one.headings(), other.headings()),
                            one.net().plus(other.net())));
        }
        return List.copyOf(accounts.values());
    }

    private static Set<Heading> union(Set<Heading> some, Set<Heading> others) {
        EnumSet<Heading> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    private static List<Act> acts(BillingRun run, Map<String, String> people) {
        List<Act> acts = new ArrayList<>();
        act(acts, "prepared", run.prepared(), people);
        act(acts, "generated", run.generated(), people);
        act(acts, "reviewed", run.reviewed(), people);
        act(acts, "issued", run.issued(), people);
        act(acts, "published", run.published(), people);
        return acts;
    }

    private static void act(List<Act> acts, String key, BillingRun.Act act, Map<String, String> people) {
        if (act != null) {
            acts.add(new Act(key, people.getOrDefault(act.by(), act.by()), act.at()));
        }
    }

    private List<Left> left(BillingRun run, RunItem.Status status, Map<String, String> people) {
        return sheets.contracts(run.id(), status, Integer.MAX_VALUE).stream().map(row -> left(row, people)).toList();
    }

    private static Left left(RunContractRow row, Map<String, String> people) {
        return new Left(row.contractNumber(), row.customerNumber(), row.reason(),
                row.reason() == null ? List.of(row.detail()) : row.parameters(),
                row.decidedBy() == null ? null : people.getOrDefault(row.decidedBy(), row.decidedBy()));
    }
}
