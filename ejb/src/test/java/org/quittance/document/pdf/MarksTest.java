package org.quittance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quittance.document.VerificationCode;
import org.quittance.document.pdf.InvoiceDocument.Transfer;
import org.quittance.document.pdf.Marks.Access;
import org.quittance.document.pdf.Marks.Verification;
import org.quittance.money.Money;

/** What a sheet bears beside what its document says: codes for machines and the way into the portal. */
class MarksTest {

    private static final Verification VERIFICATION = new Verification(
            new VerificationCode("7KQ2M0XV9ABCDEFGHJKMNPQR"), "https://portail.energies-du-val.example/verify");
    private static final Marks ARCHIVED =
            new Marks(new Access("portail.energies-du-val.example", "10 002 387"), VERIFICATION);
    private static final Marks PAPER =
            new Marks(new Access("portail.energies-du-val.example", "10 002 387",
            "4KQM-7XRA-9DFE", LocalDate.of(2027, 2, 19)), VERIFICATION);

    private final InvoicePdf pdf = new InvoicePdf();

    /** EPC069-12: tag, version, UTF-8, transfer, BIC, name, IBAN, amount, purpose, structured and free reference. */
    @Test
    void aBankReadsTheTransferFromTheFirstPage() {
        assertThat(PageReader.codes(pdf.render(SampleInvoices.usual(), ARCHIVED), 0)).containsExactly(String.join("\n",
                "BCD", "002", "1", "SCT", "BDFEFRPPXXX", "Énergies du Val", "FR7630001007941234567890185", "EUR968.9",
                "", "", "10002387 F2026-000127"));
    }

    @Test
    void aTelephoneReadsTheVerificationFromTheLastPage() {
        assertThat(PageReader.codes(pdf.render(SampleInvoices.usual(), ARCHIVED), 1)).containsExactly(
                "https://portail.energies-du-val.example/verify?code=7KQ2M0XV9ABCDEFGHJKMNPQR");
    }

    /** However much text comes before it. */
    @Test
    void theVerificationNeverStandsAloneOnASheet() {
        InvoiceDocument usual = SampleInvoices.usual();
        for (int lines = 1; lines <= 45; lines += 4) {
            InvoiceDocument longer = new InvoiceDocument(usual.id(), usual.seller(), usual.recipient(), usual.owed(), usual.parts(),
                    usual.vat(), Collections.nCopies(lines, "Mention de la loi."));
            byte[] bytes = pdf.render(longer, ARCHIVED);
            assertThat(text(bytes, PageReader.pages(bytes))).as("%d lines before it", lines)
                    .contains("7KQ2-M0XV-9ABC-DEFG-HJKM-NPQR", "Mention de la loi.");
        }
    }

    @Test
    void asksForNoTransferWhereNothingIsOwed() {
        Transfer transfer = new Transfer("Régie", "FR7630001007941234567890185", "BDFEFRPPXXX", "F2026-000001");

        assertThat(TransferCode.of(transfer, Money.ZERO)).isEmpty();
        assertThat(TransferCode.of(transfer, Money.of("-0.01"))).isEmpty();
        assertThat(TransferCode.of(transfer, Money.of("1000000000.00"))).isEmpty();
        assertThat(TransferCode.of(transfer, Money.of("0.10")).orElseThrow()).contains("\nEUR0.1\n");
        assertThat(PageReader.codes(pdf.render(SampleInvoices.creditNote(), Marks.NONE), 0)).isEmpty();
    }

    /** A name has at most 70 characters, a reference 140, the whole 331 bytes, of which an é takes two. */
    @Test
    void cutsWhatIsTooLongForABank() {
        Transfer plain = new Transfer("e".repeat(90), "FR7630001007941234567890185", "BDFEFRPPXXX", "F".repeat(200));
        Transfer accented = new Transfer("é".repeat(90), "FR7630001007941234567890185", "BDFEFRPPXXX", "F".repeat(200));
        String longest = TransferCode.of(accented, Money.of("999999999.99")).orElseThrow();

        assertThat(TransferCode.of(plain, Money.of("999999999.99")).orElseThrow())
                .contains("\n" + "e".repeat(70) + "\n").endsWith("\n" + "F".repeat(140));
        assertThat(longest).contains("\n" + "é".repeat(70) + "\n");
        assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(331);
    }

    @Test
    void tellsTheWayIntoThePortalAndThePasswordOnPaperOnly() {
        assertThat(text(pdf.render(SampleInvoices.usual(), PAPER))).contains("Votre espace client : portail.energies-du-val.example",
                "Identifiant : 10 002 387", "Mot de passe provisoire : 4KQM-7XRA-9DFE", "7KQ2-M0XV-9ABC-DEFG-HJKM-NPQR");
        assertThat(text(pdf.render(SampleInvoices.usual(), ARCHIVED)))
                .contains("Identifiant : 10 002 387").doesNotContain("Mot de passe");
        assertThat(text(pdf.render(SampleInvoices.usual()))).doesNotContain("Identifiant", "Vérifier ce document");
    }

    @Test
    void isFitForTheArchiveAndForScreenReaders() throws IOException {
        Files.createDirectories(Path.of("target/pdf-samples"));
        for (InvoiceDocument invoice : new InvoiceDocument[] {SampleInvoices.usual(), SampleInvoices.longOfACompany()}) {
            byte[] bytes = pdf.render(invoice, PAPER);
            Files.write(Path.of("target/pdf-samples/marked-" + invoice.id().number() + ".pdf"), bytes);
            assertThat(VeraPdf.archiveFindings(bytes)).isEmpty();
            assertThat(VeraPdf.accessibilityFindings(bytes)).isEmpty();
            assertThat(pdf.render(invoice, PAPER)).isEqualTo(bytes);
        }
    }

    private static String text(byte[] bytes, int page) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            return text(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PdfDocument document, int page) {
        return PdfTextExtractor.getTextFromPage(document.getPage(page)).replace('\u00a0', ' ');
    }

    private static String text(byte[] bytes) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(page -> text(document, page))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
