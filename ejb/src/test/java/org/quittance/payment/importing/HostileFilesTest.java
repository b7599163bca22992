package org.quittance.payment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.payment.BankFile.Reason;
import org.quittance.payment.sample.CamtFile;
import org.quittance.payment.sample.SampleMovement;

/** What is no message for us is refused before anything of it is taken, and says why. */
class HostileFilesTest {

    private static final String OURS = "FR7630006000011234567890189";
    private static final String GOOD = new CamtFile("camt.053.001.08", OURS).of("B", List.of(
            SampleMovement.transfer("2026-11-20", "64.30", "R", "A", null, "x")));

    @TempDir
    private Path folder;

    private RefusedBankFileException refusal(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file.xml"), content);
        return catchThrowableOfType(RefusedBankFileException.class, () -> BankMessages.check(file, Set.of(OURS)));
    }

    @Test
    void refusesADocumentTypeAndOpensNoFileForIt() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
        String head = "<?xml version=\"1.0\"?>";
        String hostile = GOOD.replaceFirst("<\\?xml[^>]*>", head + "<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]>").replace("<Id>B</Id>", "<Id>&x;</Id>");

        RefusedBankFileException refusal = refusal(hostile);

        assertThat(refusal.reason()).isEqualTo(Reason.XML_BROKEN);
        assertThat(refusal.detail()).contains("DOCTYPE").doesNotContain("the-secret");
    }

    @Test
    void doesNotExpandEntitiesThatGrow() throws IOException {
        String bomb = GOOD.replaceFirst("<\\?xml[^>]*>", "<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")
                .replace("<Id>B</Id>", "<Id>&c;</Id>");

        assertThat(refusal(bomb).reason()).isEqualTo(Reason.XML_BROKEN);
    }

    @Test
    void refusesWhatIsCutOff() throws IOException {
        RefusedBankFileException refusal = refusal(GOOD.substring(0, GOOD.indexOf("</Ntry>")));

        assertThat(refusal.reason()).isEqualTo(Reason.XML_BROKEN);
        assertThat(refusal.detail()).startsWith("2: ");
    }

    @Test
    void refusesWhatItsSchemaDoesNotAllow() throws IOException {
        RefusedBankFileException refusal = refusal(GOOD.replace("<CdtDbtInd>CRDT", "<CdtDbtInd>LOTS"));

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_AS_SCHEMA);
        assertThat(refusal.detail()).contains("LOTS");
    }

    @Test
    void refusesTheStatementOfAnotherAccount() throws IOException {
        RefusedBankFileException refusal = refusal(GOOD.replace(OURS, "FR7610107001011234567890129"));

        assertThat(refusal.reason()).isEqualTo(Reason.OTHER_ACCOUNT);
        assertThat(refusal.detail()).isEqualTo("FR•• •••• 0129");
    }

    @Test
    void refusesMessagesThatAreNotReadHere() throws IOException {
        assertThat(refusal(GOOD.replace("camt.053.001.08", "camt.052.001.08")).reason()).isEqualTo(Reason.MESSAGE_UNKNOWN);
        assertThat(refusal("<html/>").reason()).isEqualTo(Reason.MESSAGE_UNKNOWN);
        assertThat(refusal("date;amount\n").reason()).isEqualTo(Reason.NOT_XML);
        assertThat(refusal("").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void takesAGoodOne() throws IOException {
        assertThat(refusal(GOOD)).isNull();
    }
}
