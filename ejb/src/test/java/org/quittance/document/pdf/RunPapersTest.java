package org.quittance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.billing.BillingRun;
import org.quittance.billing.InvoiceKind;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.NumberSpan;
import org.quittance.billing.ParkingReason;
import org.quittance.billing.ReportingTotal;
import org.quittance.billing.RunCounts;
import org.quittance.contract.BillingCycle;
import org.quittance.document.pdf.CountSheet.Area;
import org.quittance.document.pdf.RunSheetDocument.Act;
import org.quittance.document.pdf.RunSheetDocument.Left;
import org.quittance.document.pdf.RunSheetDocument.OfAccount;
import org.quittance.document.pdf.RunSheetDocument.OfRate;
import org.quittance.document.pdf.RunSheetDocument.Sums;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Heading;
import org.quittance.time.DateRange;

/** The sheets of a run: what an accountant signs, and what lies on top of the letters. */
class RunPapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Instant AT = Instant.parse("2026-11-03T08:15:30Z");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theSheetProvesTheRunAndIsFitForTheArchive(String language) throws IOException {
        byte[] pdf = new RunSheetPdf().render(sheet(new RunCounts(120, 0, 116, 1, 3, 0, 116), language));
        keep("run-sheet-" + language, pdf);
        String text = text(pdf);

        assertThat(text).contains("M-2026-10", "F2026-000101", "F2026-000215", "7011", "Marc Facturier", "TLB1");
        assertThat(text).contains(language.equals("fr") ? "Rien n’est oublié" : "Nothing is forgotten",
                language.equals("fr") ? "Relevé manquant : 01/11/2026, Toutes heures" : "01/11/2026, All hours")
                .doesNotContain("sheet.", "kind.", "BASE");
        assertThat(VeraPdf.archiveFindings(pdf)).isEmpty();
        assertThat(VeraPdf.accessibilityFindings(pdf)).isEmpty();
    }

    /** 120 due, but 116 + 1 + 2. */
    @Test
    void aSheetThatDoesNotAddUpSaysSo() {
        assertThat(text(new RunSheetPdf().render(sheet(new RunCounts(120, 0, 116, 1, 2, 0, 116), "fr"))))
                .contains("La preuve n’est pas faite").doesNotContain("Rien n’est oublié");
    }

    private static RunSheetDocument sheet(RunCounts counts, String language) {
        BillingRun run = new BillingRun("M-2026-10", BillingRun.Reach.cycle(BillingCycle.MONTHLY, null),
                DateRange.ofClosed(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                new InvoiceDates(DAY, DAY.plusDays(15)), new BillingRun.Act("facturation", AT));
        List<Left> parked = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            parked.add(new Left("E1000" + (10 + i), "C1000" + (10 + i), ParkingReason.MISSING_READING,
                    List.of("2026-11-01", "BASE"), null));
        }
        return new RunSheetDocument(SampleInvoices.usual().seller(), run, DAY, Locale.forLanguageTag(language), counts,
                List.of(new NumberSpan(InvoiceKind.INVOICE, "F", "F2026-000101", "F2026-000215", 115L),
                        new NumberSpan(InvoiceKind.CREDIT_NOTE, "A", "A2026-000007", "A2026-000007", 1L)),
                new Sums(List.of(new OfRate(VatRate.of("5.5"), Money.of("1200.00"), Money.of("66.00")),
                        new OfRate(VatRate.of("20"), Money.of("23456.78"), Money.of("4691.36"))),
                        List.of(new OfRate(VatRate.of("0"), Money.of("41.20"), Money.of("0.00"))),
                        List.of(new OfAccount("4478", false, EnumSet.of(Heading.TAXES), Money.of("1856.78")),
                                new OfAccount("7011", false, EnumSet.of(Heading.SUBSCRIPTION, Heading.ENERGY),
                                        Money.of("22800.00")),
                                new OfAccount("6061", true, EnumSet.of(Heading.SURPLUS), Money.of("41.20")))),
                List.of(new ReportingTotal(ReportingTotal.Direction.SALE, DAY, VatRate.of("20"),
                        ReportingTotal.Category.TLB1, 98, Money.of("21000.00"), Money.of("4200.00"))),
                List.of(new Act("prepared", "Marc Facturier", AT), new Act("issued", "Anaïs Conseillère", AT)),
                parked, List.of(new Left("E100009", "C100009", null, List.of("déménagement contesté"), "Marc Facturier")));
    }

    /** Two areas of 3 + 1 letters on 5 + 1 sheets, one letter abroad on 2: 5 letters, 8 sheets. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theCountSheetAddsUp(String language) throws IOException {
        byte[] pdf = new CountSheetPdf().render(new CountSheet(SampleInvoices.usual().seller(), "M-2026-10", DAY,
                List.of(new Area("63", 3, 9, 5), new Area("974", 1, 2, 1)), List.of(new Area("BE", 1, 3, 2)), 2,
                Locale.forLanguageTag(language)));
        keep("count-sheet-" + language, pdf);

        assertThat(text(pdf)).contains(language.equals("fr")
                ? "5 lettres sur 8 feuilles" : "5 letters on 8 sheets").contains("974", "BE").doesNotContain("print.");
        assertThat(VeraPdf.accessibilityFindings(pdf)).isEmpty();
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/pdf-samples"));
        Files.write(Path.of("target/pdf-samples/" + name + ".pdf"), pdf);
    }

    private static String text(byte[] bytes) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page)).replace('\u00a0', ' ')).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
