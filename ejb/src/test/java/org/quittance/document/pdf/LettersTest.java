package org.quittance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts, proofs of address and statements: what each says, to every reader. */
class LettersTest {

    private static final Map<String, Supplier<byte[]>> LETTERS = Map.ofEntries(
            Map.entry("contract-electricity", () -> contract(SampleLetters.electricity(Locale.FRENCH))),
            Map.entry("contract-electricity-en", () -> contract(SampleLetters.electricity(Locale.ENGLISH))),
            Map.entry("contract-water", () -> contract(SampleLetters.water())),
            Map.entry("contract-parking", () -> contract(SampleLetters.parking())),
            Map.entry("proof", () -> proof(SampleLetters.proof(Locale.FRENCH))),
            Map.entry("proof-en", () -> proof(SampleLetters.proof(Locale.ENGLISH))),
            Map.entry("account", () -> account(SampleLetters.account(Locale.FRENCH))),
            Map.entry("account-en", () -> account(SampleLetters.account(Locale.ENGLISH))),
            Map.entry("account-empty", () -> account(SampleLetters.emptyAccount())),
            Map.entry("account-long", () -> account(SampleLetters.longAccount())),
            Map.entry("exits", () -> exits(SampleLetters.exits(Locale.FRENCH))),
            Map.entry("exits-en", () -> exits(SampleLetters.exits(Locale.ENGLISH))),
            Map.entry("fee", () -> fee(SampleLetters.fee(Locale.FRENCH))),
            Map.entry("fee-en", () -> fee(SampleLetters.fee(Locale.ENGLISH))),
            Map.entry("fee-debited", () -> fee(SampleLetters.debitedFee(Locale.FRENCH))),
            Map.entry("fee-debited-en", () -> fee(SampleLetters.debitedFee(Locale.ENGLISH))),
            Map.entry("fee-settled", () -> fee(SampleLetters.settledFee())),
            Map.entry("exits-none", () -> exits(SampleLetters.noExits())));

    static Stream<String> letters() {
        return LETTERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void isFitForTheArchiveAndForScreenReadersAndTheSameEachTime(String letter) throws IOException {
        byte[] bytes = LETTERS.get(letter).get();
        Files.write(Files.createDirectories(Path.of("target/pdf-samples")).resolve(letter + ".pdf"), bytes);

        assertThat(VeraPdf.archiveFindings(bytes)).isEmpty();
        assertThat(VeraPdf.accessibilityFindings(bytes)).isEmpty();
        assertThat(LETTERS.get(letter).get()).isEqualTo(bytes);
        assertThat(text(bytes)).doesNotContain("null");
    }

    @Test
    void aContractSaysBetweenWhomForWhatFromWhenAndAtWhichPrices() {
        assertThat(text("contract-electricity")).contains("Contrat d’électricité n° E100001", "Le fournisseur", "SIREN 123 456 782",
                "Mme Camille Desbois", "30 001 234 567 890", "8 impasse des Tilleuls, 74000 Valbourg", "021575000412",
                "Heures pleines / Heures creuses", "9 kVA", "01:30–07:30, 12:30–14:30", "22:30–06:30", "1er août 2023",
                "tous les deux mois", "Les prix en vigueur depuis le 1er février 2026", "189,48 €/an", "0,1412 €/kWh",
                "[À compléter par l’opérateur", "7KQ2-M0XV-9ABC-DEFG-HJKM-NPQR").doesNotContain("Dernier jour");
        assertThat(text("contract-electricity-en")).contains("Electricity contract no. E100001", "1 August 2023", "€0.1412/kWh");
    }

    @Test
    void aContractTellsItsPricesWithVatTooAndWhatComesOnTop() {
        assertThat(text("contract-electricity")).contains("189,48 €/an 227,38 €/an", "0,1412 €/kWh 0,1694 €/kWh",
                "l’accise sur l’électricité (30,85 €/MWh) et la CTA (15 %");
        assertThat(text("contract-electricity-en")).contains("€0.1412/kWh €0.1694/kWh", "(€30.85/MWh)");
    }

    @Test
    void aContractPutsTiersAndScalesIntoWords() {
        assertThat(text("contract-water")).contains("Distribution de l’eau", "Consommation (jusqu’à 120 m³ par an) 1,1000 €/m³",
                "Consommation (au-delà de 120 m³ par an) 1,4500 €/m³", "Organismes publics", "Dernier jour 31 décembre 2026")
                .doesNotContain("CTA", "Heures creuses");
        assertThat(text("contract-parking")).contains("Abonnement (payable d’avance) 62,50 €/mois",
                "Remise petit rouleur, jusqu’à 5 sorties dans le mois 25 %", "Remise petit rouleur, 6 sorties 22,5 %",
                "Remise petit rouleur, de 7 à 14 sorties 20 %", "à partir de 15 sorties 0 %", "FV418KD, GH902PA");
    }

    @Test
    void aProofOfAddressIsOnePageThatATelephoneCanCheck() {
        assertThat(text("proof")).contains("Justificatif de domicile", "un contrat d’électricité",
                "Mme Camille Desbois", "8 impasse des Tilleuls", "1er août 2023", "21 novembre 2026");
        assertThat(text("proof-en")).contains("Proof of address", "an electricity contract");
        assertThat(PageReader.pages(LETTERS.get("proof").get())).isEqualTo(1);
        assertThat(PageReader.codes(LETTERS.get("proof").get(), 0))
                .containsExactly("https://portail.energies-du-val.example/verify?code=7KQ2M0XV9ABCDEFGHJKMNPQR");
    }

    /** 120.50 - 120.50 + 968.90 - 1000.00 - 12.34 = -43.44; invoiced 968.90 - 12.34 = 956.56, paid 1120.50. */
    @Test
    void anAccountStatementAddsUpFromOpeningToClosing() {
        assertThat(text("account")).contains("Relevé de compte du 1er janvier au 30 juin 2026", "En votre faveur au 30 juin 2026",
                "Solde à l’ouverture 01/01/2026 120,50 €", "Règlement par virement (VIR DESBOIS) 12/01/2026 120,50 € 0,00 €",
                "Facture n° F2026-000127 03/03/2026 968,90 € 968,90 €", "Mensualité : Règlement par carte 20/03/2026 1 000,00 € −31,10 €",
                "1 000,00 € de ce solde sont des mensualités versées d’avance",
                "Avoir n° A2026-000007 04/05/2026 −12,34 € −43,44 €",
                "Solde à la clôture 30/06/2026 956,56 € 1 120,50 € −43,44 €");
        assertThat(text("account-empty")).contains("Compte soldé", "Aucune opération pendant cette période.");
        assertThat(text("account-long")).contains("Reste à régler au 30 juin 2026", "29 629 629,36 €");
    }

    @Test
    void anExitStatementListsTheExitsAndTheirDiscount() {
        assertThat(text("exits")).contains("Décompte de vos sorties, juillet 2026", "9 sorties", "Remise petit rouleur de 15 %", "9,38 €",
                "F2026-000480", "02/07/2026 07:41 FV418KD Parc de la Fontaine");
        assertThat(text("exits-en")).contains("Statement of your exits, July 2026", "9 exits", "15%");
        assertThat(text("exits-none")).contains("Aucune sortie", "Le mois n’est pas terminé", "aucune sortie");
    }

    /** 40.00 + 1.37 = 41.37. */
    @Test
    void aFeeInvoiceSaysWhatIsChargedWhyWithoutVatAndUntilWhenItIsToBePaid() {
        assertThat(text("fee")).contains("Facture de frais n° FF2026-000012", "À régler au plus tard le 21 décembre 2026",
                "Indemnité forfaitaire de recouvrement, factures F2026-000127 40,00 €", "Intérêts de retard au 21/11/2026 1,37 €",
                "Total, sans TVA 41,37 €", "CGI, art. 256", "FR76 3000 1007 9412 3456 7890 185", "10 000 000 017-ZZ",
                "7KQ2-M0XV-9ABC-DEFG-HJKM-NPQR").doesNotContain("Rien à régler");
        assertThat(text("fee-en")).contains("Fee invoice no. FF2026-000012", "To be paid by 21 December 2026", "Total, without VAT €41.37");
    }

    @Test
    void aFeeInvoiceThatCreditHasPaidAsksForNothing() {
        assertThat(text("fee-settled")).contains("Rien à régler", "Le crédit de votre compte a réglé cette facture",
                "Total, sans TVA 41,37 €").doesNotContain("À régler au plus tard", "Par virement");
    }

    @Test
    void aFeeInvoiceThatIsDebitedAsksForNoTransfer() {
        assertThat(text("fee-debited")).contains("Prélèvement au plus tôt le 21 décembre 2026", "Vous n’avez rien à faire")
                .doesNotContain("À régler au plus tard", "FR76");
        assertThat(text("fee-debited-en")).contains("Debited on 21 December 2026 at the earliest", "nothing for you to do")
                .doesNotContain("To be paid by", "FR76");
    }

    private static byte[] contract(ContractDocument document) {
        return new ContractPdf().render(document, SampleLetters.MARKS);
    }

    private static byte[] proof(ProofOfAddress document) {
        return new ProofPdf().render(document, SampleLetters.MARKS);
    }

    private static byte[] account(AccountStatement document) {
        return new AccountStatementPdf().render(document);
    }

    private static byte[] fee(FeeInvoice document) {
        return new FeeInvoicePdf().render(document, SampleLetters.MARKS);
    }

    private static byte[] exits(ExitSheet document) {
        return new ExitSheetPdf().render(document);
    }

    private static String text(String letter) {
        return text(LETTERS.get(letter).get());
    }

    private static String text(byte[] bytes) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page), new LocationTextExtractionStrategy())
                        .replace('\u00a0', ' ')).append('\n');
            }
            return text.toString().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
