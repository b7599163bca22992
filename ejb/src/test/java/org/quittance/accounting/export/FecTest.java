package org.quittance.accounting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.accounting.FecLine;
import org.xml.sax.SAXException;

class FecTest {

    private static final LocalDate CLOSING = LocalDate.parse("2025-12-31");
    private static final FecLine.Journal SALES = new FecLine.Journal("VE", "Ventes");
    private static final FecLine.Journal BANK = new FecLine.Journal("BQ", "Banque");
    private static final FecLine.Account MARTIN = new FecLine.Account("A100001", "Martin Camille");

    @TempDir
    private Path folder;

    private static FecLine line(FecLine.Journal journal, int number, String account, FecLine.Account customer, String amount) {
        return new FecLine(journal, number, LocalDate.parse("2025-03-04"), new FecLine.Account(account, "Compte " + account),
                customer, new FecLine.Piece("F2025-000012", LocalDate.parse("2025-03-03")), "Facture Martin Camille",
                new BigDecimal(amount), LocalDate.parse("2025-03-05"), null);
    }

    private static FecLine lettered(FecLine line) {
        return new FecLine(line.journal(), line.number(), line.day(), line.account(), line.customer(), line.piece(), line.label(),
                line.amount(), line.validatedOn(), new FecLine.Lettering("L12", LocalDate.parse("2025-03-18"), line.customer() != null));
    }

    /** On the customer's line only; the XML form knows the letter of an entry. */
    @Test
    void namesTheLetterOfWhatIsSettled() throws Exception {
        FecLine[] lines = {lettered(line(SALES, 1, "411", MARTIN, "10.00")), lettered(line(SALES, 1, "7011", null, "-10.00"))};
        assertThat(text(lines).lines().skip(1).map(line -> line.split("\t", -1)).map(line -> line[13] + "|" + line[14]))
                .containsExactly("L12|20250318", "|");
        Path file = xml(lines);
        new FecSchema().check(file);
        assertThat(Files.readString(file)).containsOnlyOnce("<EcritureLet>L12</EcritureLet><DateLet>2025-03-18</DateLet>");
    }

    private static String text(FecLine... lines) {
        StringWriter out = new StringWriter();
        FecText text = new FecText(out);
        List.of(lines).forEach(text);
        return out.toString();
    }

    private Path xml(FecLine... lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FecXml xml = new FecXml(out, CLOSING)) {
            List.of(lines).forEach(xml);
        }
        return Files.write(folder.resolve("fec.xml"), out.toByteArray());
    }

    @Test
    void writesADebitWithItsCustomerAndACreditWithout() {
        assertThat(text(line(SALES, 7, "411", MARTIN, "1325.67"), line(SALES, 7, "7011", null, "-1325.6700")).lines().skip(1))
                .containsExactly(
                        "VE\tVentes\t7\t20250304\t411\tCompte 411\tA100001\tMartin Camille\tF2025-000012\t20250303\t"
                                + "Facture Martin Camille\t1325,67\t0,00\t\t\t20250305\t\t",
                        "VE\tVentes\t7\t20250304\t7011\tCompte 7011\t\t\tF2025-000012\t20250303\t"
                                + "Facture Martin Camille\t0,00\t1325,67\t\t\t20250305\t\t");
    }

    @Test
    void namesTheEighteenColumnsFirst() {
        assertThat(text()).isEqualTo("JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
                + "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\t"
                + "Montantdevise\tIdevise\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"Régie d’eau | Régie d'eau", "a – b | a - b",
        "“x” | \"x\"", "`a\tb\r\nc` | a b c", "` cœur € ` | cœur €"})
    void writesWhatTheCharacterSetLacksWithWhatItHas(String given, String written) {
        assertThat(FecText.field(given)).isEqualTo(written);
    }

    @Test
    void theXmlFormConformsToTheSchema() throws Exception {
        Path file = xml(line(BANK, 1, "512", null, "20.00"), line(BANK, 1, "411", MARTIN, "-20.00"),
                line(SALES, 1, "411", MARTIN, "12.00"), line(SALES, 1, "7011", null, "-12.00"),
                line(SALES, 2, "411", MARTIN, "1.00"), line(SALES, 2, "7011", null, "-1.00"));

        new FecSchema().check(file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("<DateCloture>2025-12-31</DateCloture><journal><JournalCode>BQ</JournalCode>",
                        "<CompAuxNum>A100001</CompAuxNum><CompAuxLib>Martin Camille</CompAuxLib><Credit>20.00</Credit>")
                .containsOnlyOnce("<JournalCode>VE</JournalCode>");
    }

    @ParameterizedTest
    @CsvSource({"41", "C411"})
    void theSchemaRefusesAnAccountThatDoesNotBeginWithThreeDigits(String account) throws Exception {
        Path file = xml(line(SALES, 1, account, null, "12.00"), line(SALES, 1, "7011", null, "-12.00"));

        assertThatThrownBy(() -> new FecSchema().check(file)).isInstanceOf(SAXException.class).hasMessageContaining(account);
    }

    @Test
    void theSchemaRefusesAnEntryOfOneLine() throws Exception {
        Path file = xml(line(SALES, 1, "411", null, "12.00"));

        assertThatThrownBy(() -> new FecSchema().check(file)).isInstanceOf(SAXException.class).hasMessageContaining("ligne");
    }

    /** Whatever the names of customers hold, a line keeps its 18 columns and can be written in ISO 8859-15. */
    @Property
    void everyLineHasEighteenColumns(@ForAll String name, @ForAll @IntRange(min = -100_000, max = 100_000) int cents) {
        String amount = BigDecimal.valueOf(cents == 0 ? 1 : cents, 2).toPlainString();
        List<String> lines = text(line(SALES, 1, "411", new FecLine.Account("A1", name), amount)).lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).split("\t", -1)).hasSize(18);
        assertThat(Set.of(lines.get(1).split("\t", -1)[11], lines.get(1).split("\t", -1)[12])).contains("0,00");
    }
}
