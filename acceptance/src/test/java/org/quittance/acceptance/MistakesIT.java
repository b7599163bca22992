package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** What people get wrong, and how the page helps them out. */
@OnOwnSite
class MistakesIT {

    private static final String HEADER = "Identifiant PRM;Date de début;Date de fin;Grandeur physique;Grandeur métier;"
            + "Etape métier;Unité;Horodate;Valeur;Nature;Pas;Indice de vraisemblance;Etat complémentaire\n";
    private static final int TOO_LARGE = (256 << 20) + 1;

    @TempDir
    private Path folder;

    /** Today is 21 November 2026, and Camille's contract began on 13 March 2023. */
    @ParameterizedTest
    @CsvSource({"31/02/2026, Le 31/02/2026 n’existe pas", "hier, Écrivez la date ainsi : 21/11/2026", "01/01/2027, Cette date est à venir",
        "20/11/2025, 'remonte à plus d’un an : indiquez le jour de réception, à partir du 21/11/2025'",
        "12/03/2023, 'précède le premier contrat du client, le 13/03/2023'"})
    void aPaymentTellsWhatIsWrongWithItsDate(String date, String told, Surfers surfers) {
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate("/office/customer/payment?number=C100001");
        assertThat(page.locator("[id='payment:receivedField']")).containsText("Par exemple 14/11/2026.");
        page.locator("[id='payment:amount']").fill("10");
        page.locator("[id='payment:received']").fill(date);
        page.locator("[id='payment:check']").click();

        assertThat(page.locator("[id='payment:receivedField_error']")).containsText(told);
    }

    @Test
    void aPaymentOfMoreThanIsOwedIsQuestionedBeforeItIsRecorded(Site site, Surfers surfers) {
        long before = site.sql().number("select count(*) from account_entry where kind = 'PAYMENT'");
        Page page = surfers.signedIn(Site.ADVISER);
        // Emily has left invoices unpaid.
        page.navigate("/office/customer/payment?number=C100004");
        page.locator("[id='payment:amount']").fill("99999");
        page.locator("[id='payment:check']").click();

        assertThat(page.locator(".q-notice.q-tone-warn")).containsText("ce que doit ce compte");
        assertThat(page.locator("[id='confirm:record']")).isVisible();
        page.locator("[id='confirm:correct']").click();
        page.locator("[id='payment:amount']").fill("0,01");
        page.locator("[id='payment:check']").click();
        assertThat(page.locator(".q-notice.q-tone-warn")).hasCount(0);
        assertThat(site.sql().number("select count(*) from account_entry where kind = 'PAYMENT'")).isEqualTo(before);
    }

    @Test
    void anEmptyMeterFileIsCalledEmpty(Surfers surfers) throws IOException {
        Page page = surfers.signedIn(Site.BILLING);
        page.navigate("/office/metering/import");
        page.locator("[id='upload:go']").click();
        assertThat(page.locator("[id='upload:fileField_error']")).hasText("Choisissez un fichier.");
        page.locator("[id='upload:file']").setInputFiles(Files.createFile(folder.resolve("nothing.csv")));
        page.locator("[id='upload:go']").click();

        assertThat(page.locator("[id='upload:fileField_error']")).containsText("Le fichier nothing.csv est vide");
    }

    @Test
    void aMeterFileOfAHeaderAloneIsRefused(Site site, Surfers surfers) throws IOException {
        Page page = surfers.signedIn(Site.BILLING);
        BillingDesk desk = new BillingDesk(page, site);
        desk.awaitFile(desk.importFile(Files.writeString(folder.resolve("header.csv"), HEADER)), "REFUSED");
        Await.until("the page tells why", () -> {
            page.reload();
            return page.locator("main").textContent().contains("ne contient aucune mesure");
        });
    }

    @Test
    void aMeterFileThatIsTooLargeIsNotSent(Surfers surfers) throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(TOO_LARGE);
        }
        Page page = surfers.signedIn(Site.BILLING);
        page.navigate("/office/metering/import");
        page.locator("[id='upload:file']").setInputFiles(large);
        assertThat((String) page.locator("[id='upload:file']").evaluate("file => file.validationMessage"))
                .isEqualTo("Le fichier est trop gros. Un fichier compte au plus 256\u00a0Mo\u00a0: découpez-le et importez les parties.");
        page.locator("[id='upload:go']").click();
        assertThat(page).hasURL(page.url().replaceFirst("/office/.*", "/office/metering/import"));
        assertThat(page.locator("[id='upload:fileField_error']")).hasCount(0);

        page.locator("[id='upload:file']").setInputFiles(Files.writeString(folder.resolve("small.csv"), HEADER));
        assertThat((String) page.locator("[id='upload:file']").evaluate("file => file.validationMessage")).isEmpty();
    }

    @Test
    void anInvoiceInAnotherLanguageThanThePageSaysSo(Site site, Surfers surfers) {
        String address = "/portal/invoice/detail?number=" + site.sql().text(
                "select max(number) from invoice where contract_numbers = 'E100004' and status = 'PUBLISHED'");
        Page french = surfers.signedIn(Site.EMILY, 1280, "fr");
        french.navigate(address);
        assertThat(french.locator("#language")).containsText("établi en anglais");
        Page english = surfers.signedIn(Site.EMILY, 1280, "en");
        english.navigate(address);
        assertThat(english.locator("#language")).hasCount(0);
    }
}
