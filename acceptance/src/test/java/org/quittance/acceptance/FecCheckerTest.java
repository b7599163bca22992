package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.FecChecker;

/** The judge finds what it is to find. */
class FecCheckerTest {

    private static final String NAME = "100000009FEC20251231.txt";
    private static final String HEAD = "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
            + "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\r\n";
    private static final String DEBIT = "VE\tVentes\t1\t20250304\t411\tClients\tA1\tMartin\tF1\t20250303\tFacture\t12,50\t0,00\t"
            + "\t\t20250305\t\t\r\n";
    private static final String CREDIT = "VE\tVentes\t1\t20250304\t7011\tVentes\t\t\tF1\t20250303\tFacture\t0,00\t12,50\t"
            + "\t\t20250305\t\t\r\n";

    private static String faults(String name, String text) {
        return String.join("; ", FecChecker.faults(name, text.getBytes(Charset.forName("ISO-8859-15"))));
    }

    @Test
    void findsNothingInAFileThatIsRight() {
        assertThat(faults(NAME, HEAD + DEBIT + CREDIT)).isEmpty();
        assertThat(faults(NAME, HEAD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12,50\t0,00 | 12,51\t0,00 | does not balance",
        "12,50\t0,00 | 12.50\t0,00 | amounts",
        "12,50\t0,00 | 1 112,50\t0,00 | amounts",
        "12,50\t0,00 | 12,50\t12,50 | not one of debit and credit",
        "411 | 41 | CompteNum 41",
        "411 | C411 | CompteNum C411",
        "20250304 | 04/03/2025 | EcritureDate",
        "20250304 | 20260101 | closing",
        "20250305 | 20250301 | ValidDate",
        "Martin | '' | auxiliary",
        "F1 | '' | lacks PieceRef",
        "VE\tVentes\t1 | VE\tVentes\t2 | goes from 0 to 2",
        "Facture | Autre | says something else",
        "0,00\t\t\t20250305 | 0,00\tAA\t\t20250305 | half a lettering",
        "Clients | Cli\tents | has 19 columns"})
    void findsWhatIsWrongInALine(String right, String wrong, String fault) {
        assertThat(faults(NAME, HEAD + DEBIT.replaceFirst(java.util.regex.Pattern.quote(right), wrong) + CREDIT)).contains(fault);
    }

    @Test
    void findsAGapAWrongHeadAndAWrongName() {
        String third = (DEBIT + CREDIT).replace("VE\tVentes\t1", "VE\tVentes\t3");
        assertThat(faults(NAME, HEAD + DEBIT + CREDIT + third)).contains("goes from 1 to 3");
        assertThat(faults(NAME, HEAD.replace("Debit", "Montant") + DEBIT + CREDIT)).contains("18 columns");
        assertThat(faults("FEC2025.txt", HEAD)).contains("the name");
        assertThat(faults(NAME, HEAD + DEBIT + CREDIT.strip())).contains("does not end");
    }
}
