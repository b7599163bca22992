package org.quittance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.document.facturx.FacturX;
import org.quittance.document.judge.Mustang;
import org.quittance.document.pdf.InvoiceDocument.Seller;

/** What a document says to machines, and what the judges say of that. */
class FacturXTest {

    private final InvoicePdf pdf = new InvoicePdf();

    static Stream<String> companies() {
        return FacturXSamples.ofCompanies().keySet().stream();
    }

    static Stream<String> persons() {
        return FacturXSamples.ofPersons().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void nothingIsWrongWithTheDocumentsOfCompanies(String sample) throws IOException {
        Mustang.Verdict verdict = judged(sample, FacturXSamples.ofCompanies().get(sample));

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.french()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("persons")
    void documentsOfPersonsMissOnlyWhatPersonsDoNotHave(String sample) throws IOException {
        Mustang.Verdict verdict = judged(sample, FacturXSamples.ofPersons().get(sample));

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.french()).isEqualTo(Mustang.reviewedForPersons());
    }

    @Test
    void theJudgeFindsFaultWithAPurchaseStatementWhichIsNoInvoice() throws IOException {
        Mustang.Verdict verdict = judged("purchase", SamplesOfEveryKind.purchase());

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.errors()).anyMatch(error -> error.contains("XML could not be extracted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"electricity", "self-billed-credit"})
    void staysFitForScreenReaders(String sample) {
        assertThat(VeraPdf.accessibilityFindings(pdf.render(FacturXSamples.ofCompanies().get(sample)))).isEmpty();
    }

    @Test
    void hasTheSameBytesAgainAlsoInParallel() {
        InvoiceDocument invoice = FacturXSamples.ofCompanies().get("electricity");
        byte[] first = pdf.render(invoice);

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> pdf.render(invoice)).toList())
                .allSatisfy(again -> assertThat(again).isEqualTo(first));
    }

    @Test
    void isTheAlternativeOfThePagesUnderItsLawfulName() throws IOException {
        InvoiceDocument invoice = FacturXSamples.ofCompanies().get("electricity");
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf.render(invoice))))) {
            PdfArray files = document.getCatalog().getPdfObject().getAsArray(PdfName.AF);
            PdfDictionary file = files.getAsDictionary(0);

            assertThat(files).hasSize(1);
            assertThat(file.getAsName(PdfName.AFRelationship)).isEqualTo(PdfName.Alternative);
            assertThat(file.getAsString(PdfName.UF).getValue()).isEqualTo("factur-x.xml");
            assertThat(file.getAsDictionary(PdfName.EF).getAsStream(PdfName.F).getBytes())
                    .isEqualTo(FacturX.of(invoice).orElseThrow());
        }
    }

    @Test
    void isNotWrittenForDraftsAndWhereTheSellerHasNoRegistration() {
        Seller unknown = FacturXSamples.seller(null, null);

        assertThat(FacturX.of(SampleInvoices.draftOfZeroConsumption())).isEmpty();
        assertThat(FacturX.of(SamplesOfEveryKind.purchase())).isEmpty();
        assertThat(FacturX.of(FacturXSamples.electricityOf(unknown))).isEmpty();
        assertThat(pdf.render(FacturXSamples.electricityOf(unknown))).isNotEmpty();
    }

    @Test
    void tellsCompaniesOfTheFortyEuroAndPersonsNot() {
        assertThat(xml(FacturXSamples.ofCompanies().get("electricity"))).contains("40\u00a0€", "PMT", "PMD", "AAB")
                .doesNotContain("BAR");
        assertThat(xml(FacturXSamples.ofPersons().get("electricity-of-a-person"))).contains(
                "<ram:Content>B2C</ram:Content><ram:SubjectCode>BAR</ram:SubjectCode>", "PMD", "AAB")
                .doesNotContain("40\u00a0€", "PMT", "<ram:URIID schemeID=\"0225\">200000008");
    }

    /** 712.4 kWh less: 114.71 - 14.12 + 21.98 = 122.57 and 20 % of it, 24.514. */
    @Test
    void aCreditNoteIsPositiveAndNamesTheInvoiceItCorrects() {
        assertThat(xml(FacturXSamples.ofCompanies().get("credit-note"))).contains("<ram:TypeCode>381</ram:TypeCode>",
                "<ram:BilledQuantity unitCode=\"KWH\">812.4</ram:BilledQuantity>",
                "<ram:BilledQuantity unitCode=\"KWH\">-100</ram:BilledQuantity>",
                "<ram:LineTotalAmount>-14.12</ram:LineTotalAmount>", "<ram:GrandTotalAmount>147.08</ram:GrandTotalAmount>",
                "<ram:IssuerAssignedID>F2026-000127</ram:IssuerAssignedID><ram:FormattedIssueDateTime>"
                        + "<qdt:DateTimeString format=\"102\">20260303");
    }

    @Test
    void theFarmSellsAndTheOperatorBuys() {
        assertThat(xml(FacturXSamples.ofCompanies().get("self-billed-exempt"))).containsSubsequence(
                "<ram:TypeCode>389</ram:TypeCode>", "<ram:CategoryCode>E</ram:CategoryCode>", "<ram:SellerTradeParty>",
                "Ferme des Trois Sources EARL", "<ram:BuyerTradeParty>", "Régie du Val", "VATEX-FR-FRANCHISE");
        assertThat(xml(FacturXSamples.ofCompanies().get("self-billed-reverse-charge"))).contains(
                "<ram:CategoryCode>AE</ram:CategoryCode>", "VATEX-EU-AE", "<ram:ID schemeID=\"VA\">FR90000000026</ram:ID>");
    }

    /** B1 for goods, S1 for services, M1 for both (BT-23), whatever the first contract is. */
    @ParameterizedTest
    @CsvSource({"electricity, B1", "water-over-new-year, B1", "parking-in-part-months, S1", "several-contracts, M1",
        "self-billed-credit, B1"})
    void tellsGoodsFromServicesByItsLines(String sample, String process) {
        assertThat(xml(FacturXSamples.ofCompanies().get(sample))).contains(
                "<ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>" + process + "</ram:ID>");
    }

    @ParameterizedTest
    @CsvSource({"water-of-a-person, M1", "storage-of-a-person, M1", "parking-of-a-person, S1", "credit-note-of-a-person, B1"})
    void tellsGoodsFromServicesToPersonsToo(String sample, String process) {
        assertThat(xml(FacturXSamples.ofPersons().get(sample))).contains(
                "<ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>" + process + "</ram:ID>");
    }

    /** The head has room for one contract and one place. */
    @Test
    void eachLineNamesItsContractAndPlaceWhereThereAreSeveral() {
        assertThat(xml(FacturXSamples.ofCompanies().get("several-contracts"))).contains(
                "<ram:LineID>4</ram:LineID><ram:IncludedNote><ram:Content>30001234567890, 31 bis rue du Pré, 74000 Valbourg<",
                "<ram:LineID>5</ram:LineID><ram:IncludedNote><ram:Content>GARE-041, Parking de la Gare, 74000 Valbourg<",
                "<ram:IssuerAssignedID>P100029-2</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode>"
                        + "<ram:ReferenceTypeCode>CT</ram:ReferenceTypeCode>")
                .doesNotContain("ram:ContractReferencedDocument", "ram:ShipToTradeParty");
        assertThat(xml(FacturXSamples.ofCompanies().get("electricity"))).contains(
                "<ram:ContractReferencedDocument><ram:IssuerAssignedID>X100031<", "ram:ShipToTradeParty")
                .doesNotContain("ReferenceTypeCode", "<ram:LineID>1</ram:LineID><ram:IncludedNote>");
    }

    /** 80.42 + VAT (13.73 x 5.5 % = 0.76, 66.69 x 20 % = 13.34) = 94.52, less 100.00 paid. */
    @Test
    void whatWasPaidBeforeLessensWhatIsDue() {
        assertThat(xml(FacturXSamples.ofCompanies().get("prepaid-in-part"))).contains(
                "<ram:GrandTotalAmount>94.52</ram:GrandTotalAmount><ram:TotalPrepaidAmount>100.00</ram:TotalPrepaidAmount>"
                        + "<ram:DuePayableAmount>-5.48</ram:DuePayableAmount>");
    }

    @Test
    void whatCreditHasPaidIsNotDue() {
        assertThat(xml(FacturXSamples.ofCompanies().get("paid-by-credit"))).contains(
                "<ram:GrandTotalAmount>94.52</ram:GrandTotalAmount><ram:TotalPrepaidAmount>94.52</ram:TotalPrepaidAmount>"
                        + "<ram:DuePayableAmount>0.00</ram:DuePayableAmount>");
    }

    private Mustang.Verdict judged(String name, InvoiceDocument invoice) throws IOException {
        Path file = Files.createDirectories(Path.of("target/pdf-samples/factur-x")).resolve(name + ".pdf");
        return Mustang.on(Files.write(file, pdf.render(invoice)));
    }

    private static String xml(InvoiceDocument invoice) {
        Optional<byte[]> xml = FacturX.of(invoice);
        return new String(xml.orElseThrow(), StandardCharsets.UTF_8);
    }
}
