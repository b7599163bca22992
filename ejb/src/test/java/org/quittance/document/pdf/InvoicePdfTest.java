package org.quittance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicePdfTest {

    private static final Map<String, InvoiceDocument> SAMPLES = Map.of(
            "usual", SampleInvoices.usual(),
            "debited-en", SampleInvoices.debitedAfterBalanceInEnglish(),
            "logo", SampleInvoices.underALogo(),
            "draft", SampleInvoices.draftOfZeroConsumption(),
            "credit-note", SampleInvoices.creditNote(),
            "long", SampleInvoices.longOfACompany());

    private final InvoicePdf pdf = new InvoicePdf();

    @ParameterizedTest
    @ValueSource(strings = {"usual", "logo", "debited-en", "draft", "credit-note", "long"})
    void isFitForTheArchiveAndForScreenReaders(String sample) throws IOException {
        byte[] bytes = pdf.render(SAMPLES.get(sample));
        Files.write(Files.createDirectories(Path.of("target/pdf-samples")).resolve(sample + ".pdf"), bytes);

        assertThat(VeraPdf.archiveFindings(bytes)).isEmpty();
        assertThat(VeraPdf.accessibilityFindings(bytes)).isEmpty();
    }

    @Test
    void judgeFindsFaultWithAnOrdinaryPdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument ordinary = new PdfDocument(new PdfWriter(out))) {
            ordinary.addNewPage();
        }

        assertThat(VeraPdf.archiveFindings(out.toByteArray())).isNotEmpty();
        assertThat(VeraPdf.accessibilityFindings(out.toByteArray())).isNotEmpty();
    }

    @Test
    void saysOnItsFirstPageWhoOwesWhatUntilWhenAndWhy() {
        assertThat(pages(SampleInvoices.usual()).get(0)).containsSubsequence(
                "Référence client", "10 002 387", "Facture n° F2026-000127", "18/11/2026",
                "Mme Camille Desbois", "Facture du 1er mai au 31 octobre 2026", "Abonnement", "95,52 €",
                "Votre consommation", "11 970 kWh", "Comment régler", "FR76 3000 1007 9412 3456 7890 185",
                "Page 1 sur 2");
        assertThat(pages(SampleInvoices.usual()).get(0)).contains("968,90 €", "au plus tard le 9 décembre 2026",
                "30 001 234 567 890", "22:30–06:30");
    }

    @Test
    void explainsEveryHeadingAndItsReadingsOnTheSecondPage() {
        assertThat(pages(SampleInvoices.usual()).get(1)).containsSubsequence(
                "Le détail de votre facture", "01/05/2026 – 31/10/2026 184 jours 189,48 €/an 5,5 % 95,52 €",
                "Consommation heures pleines 01/05/2026 – 31/07/2026 1 234,567 kWh 0,1412 €/kWh 20 % 174,32 €",
                "Total Consommation 570,14 €", "52,48 € 21,93 % 5,5 % 11,51 €", "4 641,027 kWh 30,85 €/MWh",
                "TVA et total", "713,32 € 142,66 € 855,98 €",
                "Heures pleines 01/05/2026 18 204 Télérelevé 01/11/2026 20 840,685 Estimé 2 636,685 kWh",
                "Pas d’escompte pour paiement anticipé", "energie-mediateur.fr", "Page 2 sur 2");
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() {
        List<String> pages = pages(SampleInvoices.debitedAfterBalanceInEnglish());

        assertThat(pages.get(0)).contains("Invoice from 1 May to 31 October 2026", "€1,011.08", "on 1 December 2026",
                "Previous balance €42.18", "RUM-2023-000412");
        assertThat(pages.get(1)).contains("1,234.567 kWh €0.1412/kWh 20% €174.32", "Load curve");
    }

    /** 968.90 less 30.00. */
    @Test
    void asksForNothingOfWhomItDebits() {
        assertThat(pages(SampleInvoices.debitedInPartOnADayToBeTold()).get(0)).contains("Sera prélevé", "938,90 €",
                "à partir du 15 décembre 2026", "vous n’avez rien à faire", "un message vous dira",
                "Le reste est déjà payé.", "FR•• •••• 0189", "RUM-2023-000412", "FR72ZZZ123456")
                .doesNotContain("au plus tard le", "Par virement");
    }

    @Test
    void marksADraftAndInventsNothing() {
        List<String> pages = pages(SampleInvoices.draftOfZeroConsumption());

        assertThat(pages).allSatisfy(page -> assertThat(page).contains("PROJET").doesNotContain("Facture n°", "SIREN", "null"));
        assertThat(pages.get(0)).contains("Rien à régler", "0,00 €", "−75,31 €");
    }

    @Test
    void namesTheInvoiceThatACreditNoteCorrects() {
        assertThat(pages(SampleInvoices.creditNote()).get(0))
                .contains("Avoir sur la facture n° F2026-000127 du 03/11/2026", "En votre faveur", "167,72 €", "−139,77 €")
                .doesNotContain("Comment régler");
    }

    @Test
    void explainsItsWordsOnTheFirstPageOrElseAtTheEnd() {
        assertThat(pages(SampleInvoices.usual()).get(0)).contains("Pour comprendre");
        List<String> pages = pages(SampleInvoices.longOfACompany());
        assertThat(pages.get(0)).doesNotContain("Pour comprendre");
        assertThat(pages.get(pages.size() - 1)).contains("Pour comprendre");
    }

    @Test
    void keepsFortyLinesAndMillionsInOrder() {
        List<String> pages = pages(SampleInvoices.longOfACompany());
        String all = String.join("\n", pages);

        assertThat(pages).hasSize(4).allSatisfy(page -> assertThat(page).contains("Facture n° F2026-000129", "sur 4"));
        assertThat(pages.subList(1, 3)).allSatisfy(page -> assertThat(page)
                .contains("Consommation Période Quantité Prix unitaire HT TVA Montant HT"));
        assertThat(all.split("1 234 567,891 kWh 0,141237 €/kWh 20 % 30 864,20 €", -1)).hasSize(41);
        assertThat(pages.get(0)).contains("−1 234 567,89 €", "1 728 407,87 €", "74999 VALBOURG-SUR-TAMISE CEDEX 9",
                "sur-Tamise", "Votre SIREN 200 000 008");
        assertThat(all).contains("40 €");
        assertThat(String.join("", pages(SampleInvoices.usual()))).doesNotContain("40 €");
    }

    @Test
    void embedsItsTwoFonts() throws IOException {
        try (PdfDocument document = open(pdf.render(SampleInvoices.usual()))) {
            TreeSet<String> fonts = new TreeSet<>();
            for (int i = 1; i <= document.getNumberOfPdfObjects(); i++) {
                PdfObject object = document.getPdfObject(i);
                if (object instanceof PdfDictionary font && PdfName.FontDescriptor.equals(font.getAsName(PdfName.Type))) {
                    assertThat(font.getAsStream(PdfName.FontFile2)).isNotNull();
                    fonts.add(font.getAsName(PdfName.FontName).getValue().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).containsExactly("SourceSans3-Regular", "SourceSans3-Semibold");
        }
    }

    @Test
    void rendersTheSameBytesAgainAlsoInParallel() {
        byte[] first = pdf.render(SampleInvoices.usual());

        assertThat(IntStream.range(0, 24).parallel().mapToObj(i -> pdf.render(SampleInvoices.usual())).toList())
                .allSatisfy(again -> assertThat(again).isEqualTo(first));
    }

    /** The visible text line by line, with plain blanks. */
    private List<String> pages(InvoiceDocument invoice) {
        try (PdfDocument document = open(pdf.render(invoice))) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                pages.add(PdfTextExtractor.getTextFromPage(document.getPage(i), new LocationTextExtractionStrategy())
                        .replace('\u00a0', ' '));
            }
            return pages;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PdfDocument open(byte[] bytes) throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)));
    }
}
