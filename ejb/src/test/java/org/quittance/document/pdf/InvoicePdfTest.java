package org.quittance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicePdfTest {

    private static final Map<String, InvoiceDocument> SAMPLES = new TreeMap<>(Map.of(
            "usual", SampleInvoices.usual(),
            "debited-en", SampleInvoices.debitedAfterBalanceInEnglish(),
            "draft", SampleInvoices.draftOfZeroConsumption(),
            "credit-note", SampleInvoices.creditNote(),
            "long", SampleInvoices.longOfACompany()));

    private final InvoicePdf pdf = new InvoicePdf();

    @ParameterizedTest
    @ValueSource(strings = {"usual", "debited-en", "draft", "credit-note", "long"})
    void isFitForTheArchiveAndForScreenReaders(String sample) throws IOException {
        byte[] bytes = pdf.render(SAMPLES.get(sample));
        Files.write(Files.createDirectories(Path.of("target/pdf-samples")).resolve(sample + ".pdf"), bytes);

        assertThat(VeraPdf.archiveFindings(bytes)).isEmpty();
        assertThat(VeraPdf.accessibilityFindings(bytes)).isEmpty();
    }
}
