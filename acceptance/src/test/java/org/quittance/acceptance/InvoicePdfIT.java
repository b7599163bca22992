package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;

/** Published documents of all kinds of customers, read and judged: PDF/A-3B for archives, PDF/UA-1 for screen readers. */
@OnOwnSite
class InvoicePdfIT {

    private static final String PDFTOTEXT = "/usr/bin/pdftotext";

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "first-bill-load-curve, E100001, 2023-08-01",
        "price-change-in-the-middle, E100001, 2024-01-01",
        "vat-change-in-2025, E100001, 2025-07-01",
        "thirteen-months, E100001, 2026-07-01",
        "english-by-index, E100004, 2026-10-01",
        "base-monthly, E100002, 2026-10-01",
        "long-name, E100012, 2026-07-01",
        "closing-bill, E100010, 2026-05-01",
        "company, E100029, 2026-10-01",
        "company-with-a-very-long-name, E100030, 2026-10-01",
        "water-meter-replaced, W100031, 2026-01-01",
        "water-without-sewage, W100032, 2025-01-01",
        "parking-with-discount, P100033, 2026-07-01",
        "parking-english, P100034, 2026-10-01",
        "storage-full-battery, S100035, 2026-07-01",
        "purchase-of-a-private-person, R100036, 2026-07-01",
        "resale-of-a-business, R100037, 2026-07-01"})
    void isWhatTheDatabaseSaysAndPassesItsJudges(String name, String contract, String from, Site site) {
        List<Object> invoice = site.sql().rows("""
                select i.number, i.gross, i.language, i.customer_number, c.content, i.kind from invoice i
                join document d on d.invoice_id = i.id join archive.document_content c on c.document_id = d.id
                where i.contract_numbers = ? and i.period_start = cast(? as date)""", contract, from).get(0);
        byte[] pdf = (byte[]) invoice.get(4);
        Artifacts.keep(Artifacts.folder((String) invoice.get(5)) + "/" + name + ".pdf", pdf);
        String text = Pdf.text(pdf);

        assertThat(plain(text)).contains(plain(amount((BigDecimal) invoice.get(1), (String) invoice.get(2))));
        assertThat(text).contains(Stream.of(invoice.get(0), invoice.get(3), contract).map(Object::toString).toList());
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
    }

    /** Where the machine has it; the order in which the file is written is tested beside the code. */
    @Test
    void pdftotextReadsTheMainBlocksInASensibleOrder(Site site) throws Exception {
        assumeThat(Path.of(PDFTOTEXT)).isExecutable();
        byte[] pdf = (byte[]) site.sql().rows("""
                select c.content from invoice i join document d on d.invoice_id = i.id
                join archive.document_content c on c.document_id = d.id
                where i.contract_numbers = 'E100001' and i.period_start = '2026-07-01'""").get(0).get(0);
        Process reader = new ProcessBuilder(
                PDFTOTEXT, Artifacts.keep("invoice/read-by-pdftotext.pdf", pdf).toString(), "-").start();
        String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reader.waitFor()).isZero();
        assertThat(text.replace('\u00a0', ' ')).containsSubsequence("Régie des Énergies du Val Clair", "Référence client",
                "C100001", "Facture n° F2026-", "Votre espace client", "Mme Camille Martin", "63200 Val-Clair",
                "Votre contrat d’électricité", "Facture du 1er juillet au 31 août 2026", "À régler", "427,97 €",
                "Votre consommation", "Comment régler", "IBAN", "Pour comprendre", "Page 1 sur 2",
                "Le détail de votre facture", "1 408,093 kWh", "TVA et total", "Informations utiles", "Paiement",
                "Réclamation", "Vérifier ce document", "Page 2 sur 2");
    }

    /** The latest of which the account's credit has paid a part; its e-mail says the same. */
    @Test
    void whatCreditHasPaidIsNotAskedFor(Site site) {
        List<Object> paid = site.sql().rows("""
                select c.content, i.number, k.amount, i.gross - k.amount from invoice_credit k join invoice i on i.id = k.invoice_id
                join document d on d.invoice_id = i.id join archive.document_content c on c.document_id = d.id
                where k.amount < i.gross and i.language = 'fr' order by i.id desc limit 1""").get(0);
        String number = (String) paid.get(1);
        String credit = amount((BigDecimal) paid.get(2), "fr");
        String rest = amount((BigDecimal) paid.get(3), "fr");

        assertThat(Pdf.text((byte[]) paid.get(0)).replace('\u00a0', ' ')).contains(number, "Solde antérieur", "−" + credit, rest + " €");
        String body = site.sql().text("select body from outbox_message where kind = 'INVOICE_PUBLISHED' and body like ?", "%" + number + "%");
        assertThat(body.replace('\u00a0', ' ')).contains("    Déjà réglé :            " + credit, "    Reste à régler :        " + rest);
    }

    private static String amount(BigDecimal euros, String language) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(language));
        format.setMinimumFractionDigits(2);
        return format.format(euros);
    }

    /** Whatever kind of space stands between digits. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f ]", "");
    }
}
