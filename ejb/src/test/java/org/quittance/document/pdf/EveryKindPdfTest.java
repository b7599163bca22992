package org.quittance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.ITextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of service says on its document what belongs to it, and nothing of the others. */
class EveryKindPdfTest {

    private static final Map<String, Supplier<InvoiceDocument>> SAMPLES = Map.of(
            "water", SamplesOfEveryKind::water, "parking", SamplesOfEveryKind::parking,
            "storage", SamplesOfEveryKind::storage, "purchase", SamplesOfEveryKind::purchase,
            "self-billed", SamplesOfEveryKind::selfBilled, "reverse-charge", SamplesOfEveryKind::selfBilledReverseCharge,
            "self-billed-credit", () -> FacturXSamples.ofCompanies().get("self-billed-credit"));

    @ParameterizedTest
    @ValueSource(strings = {"water", "parking", "storage", "purchase", "self-billed", "reverse-charge"})
    void isFitForTheArchiveAndForScreenReaders(String sample) throws IOException {
        byte[] bytes = new InvoicePdf().render(SAMPLES.get(sample).get());
        Files.write(Files.createDirectories(Path.of("target/pdf-samples")).resolve(sample + ".pdf"), bytes);

        assertThat(VeraPdf.archiveFindings(bytes)).isEmpty();
        assertThat(VeraPdf.accessibilityFindings(bytes)).isEmpty();
    }

    /**
     * Subscription: 25.29 x 1.055 = 26.68, 12.89 x 1.10 = 14.18, together 40.86. Total: 166.08 + 9.13 (9.1344) and
     * 162.95 + 16.30 (16.295) are 354.46; less 40.86 are 313.60 for 82 000 litres: 0.003824...
     */
    @Test
    void waterShowsItsThreeHeadingsAndThePriceOfALitre() {
        assertThat(text("water")).contains("Votre contrat d’eau", "Branchement", "BR-0004117", "Distribution de l’eau",
                "Collecte et traitement des eaux usées", "Organismes publics", "59,5068 m³", "354,46 €",
                "Prix du litre d’eau : 0,00382 € TTC, hors abonnement. Abonnement : 40,86 € TTC.",
                "490 Auto-relevé", "572 Estimé", "en m³", "mediation-eau.fr")
                .doesNotContain("kWh", "energie-mediateur", "CTA");
    }

    @Test
    void parkingShowsItsExitsAndTheDiscount() {
        assertThat(text("parking")).contains("Place", "FONTAINE-112", "FV418KD, GH902PA", "Remise petit rouleur",
                "Vos sorties", "Barrières", "médiateur de la consommation")
                .doesNotContain("kWh", "energie-mediateur", "Prix du litre", "Courbe de charge");
    }

    @Test
    void storageTellsDrawnInjectedAndRestoredApart() {
        assertThat(text("storage")).contains("Votre contrat de stockage virtuel", "6 kWc", "Énergie soutirée",
                "217,517 kWh", "Énergie injectée", "630,711 kWh", "Énergie restituée", "Batterie virtuelle", "207,213 kWh",
                "energie-mediateur.fr");
    }

    @Test
    void aPrivateSellerGetsAStatementWithoutAWordOfVat() {
        assertThat(text("purchase")).contains("Relevé d’achat n° R2025-000006", "En votre faveur", "17,13 €",
                "Vendeur M. Paul Garnier", "Acheteur Régie du Val", "cagnotte", "particulier")
                .doesNotContain("Facture", "Comment régler", "TVA", "293 B", "energie-mediateur");
    }

    @Test
    void aBusinessThatSellsIsBilledForByTheBuyer() {
        assertThat(text("self-billed")).contains("Facture de revente n° R2025-000006", "Votre SIREN 000000026",
                "Vendeur Ferme des Trois Sources EARL", "Autofacturation", "TVA non applicable, art. 293 B du CGI",
                        "40 €")
                .doesNotContain("TVA et total", "Comment régler", "Autoliquidation");
        assertThat(text("reverse-charge")).contains("Resale invoice no. R2025-000006", "autoliquidation", "Your VAT number FR90000000026")
                .doesNotContain("293 B");
    }

    /** 25.084 kWh are taken back: 25.084 x 0.0761 = 1.908.... The kitty pays it, never the farm. */
    @Test
    void whatIsTakenBackOfASaleIsNotAskedFor() {
        assertThat(text("self-billed-credit")).contains("Avoir sur la facture de revente n° F2026-000127", "Repris", "1,91 €",
                "sur votre cagnotte", "vous n’avez rien à payer").doesNotContain("À régler", "au plus tard", "vous revient");
    }

    /** As pdftotext and screen readers take it: in the order in which it was written. */
    @Test
    void isReadInASensibleOrder() {
        assertThat(written("water")).containsSubsequence("Régie du Val", "Référence client", "C100031", "Facture n° F2025-000090",
                "M. Paul Garnier", "17 rue du Lavoir", "Votre contrat d’eau", "Facture du 1er janvier", "À régler", "354,46 €",
                "au plus tard le", "Distribution de l’eau", "Total hors TVA", "Comment régler", "IBAN", "Une question ?",
                "Le détail de votre facture", "Part fixe", "TVA et total", "Vos relevés", "Informations utiles", "Réclamation");
    }

    private static String written(String sample) {
        return text(sample, SimpleTextExtractionStrategy::new);
    }

    /** With ordinary blanks for those that do not break. */
    private static String text(String sample) {
        return text(sample, LocationTextExtractionStrategy::new);
    }

    private static String text(String sample, Supplier<ITextExtractionStrategy> reader) {
        byte[] bytes = new InvoicePdf().render(SAMPLES.get(sample).get());
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(page -> PdfTextExtractor
                    .getTextFromPage(document.getPage(page), reader.get()))
                    .collect(Collectors.joining("\n")).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
