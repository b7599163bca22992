package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** What Quittance is for, as people do it: from the customer's space through the office to the notice in the mail. */
@OnSites
class MainJobIT {

    @Test
    void aCustomerSeesWhatSheOwesAndReachesEverythingFromThere(Site site, Surfers surfers) {
        Page page = surfers.nobody();
        page.navigate("/");
        page.locator("main a[href$='/sign-in']").click();
        surfers.signIn(page, Site.CAMILLE, Site.PASSWORD);
        assertThat(page.url()).endsWith("/portal/home");
        String last = site.sql().text("select max(number) from invoice where contract_numbers = 'E100001'"
                + " and status = 'PUBLISHED'");
        assertThat(page.locator("main")).containsText("C100001");
        assertThat(page.locator("main")).containsText(last);

        page.locator("nav a[href='/portal/contract/list']").first().click();
        page.locator("main a[href='/portal/contract/detail?number=E100001']").click();
        assertThat(page.locator("main")).containsText("30002310765432");
        assertThat(page.locator("main")).containsText("9 kVA");

        page.locator("nav a[href='/portal/invoice/list']").first().click();
        String march = site.sql().text("select number from invoice where contract_numbers = 'E100001'"
                + " and issue_date = '2024-03-03'");
        page.locator("main a[href='/portal/invoice/detail?number=" + march + "']").click();
        assertThat(page.locator("main")).containsText("645,59 €");
        assertThat(page.locator("main")).containsText("1 243,428 kWh");
    }

    @Test
    void aCustomerReadsHerConsumptionByMonthDayAndHalfHourAndTakesItHome(Surfers surfers) throws IOException {
        Page page = surfers.signedIn(Site.CAMILLE);
        page.navigate("/portal/consumption");
        assertThat(page.locator(".q-chart canvas")).hasCount(2); // what was used, and what it cost
        // August 2023: 592.445 kWh in peak and 270.066 kWh in off-peak hours.
        page.navigate("/portal/consumption?contract=E100001&grain=day&period=2023-08");
        page.locator(".q-chart-figures summary").first().click();
        assertThat(page.locator(".q-chart-figures").first().locator("tbody tr")).hasCount(31);
        String csv = Files.readString(download(page, "csv", "consumption-days.csv"));
        assertThat(csv.lines()).hasSize(32);
        assertThat(sum(csv, 1)).isEqualTo(592_445);
        assertThat(sum(csv, 2)).isEqualTo(270_066);

        Path sheet = download(page, "xlsx", "consumption-days.xlsx");
        try (ZipFile zip = new ZipFile(sheet.toFile())) {
            ByteArrayOutputStream cells = new ByteArrayOutputStream();
            zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).transferTo(cells);
            assertThat(cells.toString().split("<row ", -1)).hasSize(33);
        }
        // The night when the clock goes back has twenty-five hours.
        page.navigate("/portal/consumption?contract=E100001&grain=half-hour&period=2023-10-29");
        assertThat(Files.readString(download(page, "csv", "consumption-half-hours.csv")).lines()).hasSize(51);
    }

    private static Path download(Page page, String kind, String name) {
        Download download = page.waitForDownload(() -> page.locator("a[href$='as=" + kind + "']").click());
        Path file = Artifacts.file("export/" + name);
        download.saveAs(file);
        return file;
    }

    /** Of a column with decimal commas, in thousandths. */
    private static long sum(String csv, int column) {
        return csv.lines().skip(1).map(line -> line.split(";")[column])
                .mapToLong(cell -> Math.round(Double.parseDouble(cell.replace(',', '.')) * 1000)).sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C100001", "Camille MARTIN", "8 rue des tilleuls", "30002310765432", "camille.martin@example.org"})
    void anAdviserFindsACustomerByWhateverSheSays(String words, Surfers surfers) {
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate("/office/customer/search");
        page.locator("#find").fill(words);
        page.locator("main button[type=submit]").click();

        page.locator("main a[href='/office/customer/detail?number=C100001']").click();
        assertThat(page.locator("h1")).containsText("Camille Martin");
    }

    @Test
    void twoMonthsAreBilledFromTheMeterFileToTheNotice(Site site, Surfers surfers, MailServer mail) throws Exception {
        BillingDesk desk = new BillingDesk(surfers.signedIn(Site.BILLING), site);
        prepareAndThinkAgain(site, desk);
        long run = desk.prepareTwoMonths();
        desk.act(run, "generate");
        desk.awaitRun(run, "GENERATED");
        // One meter was silent for three days; the newest file brings them.
        assertThat(parked(site, run)).containsExactly("E100003 MISSING_LOAD_CURVE");
        long file = desk.importFile(site.newestMeterFile());
        desk.awaitFile(file, "IMPORTED");
        assertThat(site.sql().number("select lines_rejected from meter_file where id = ?", file)).isEqualTo(2);
        desk.retryParked(run);
        desk.awaitRun(run, "GENERATED");
        assertThat(parked(site, run)).isEmpty();
        assertThat(site.sql().number("select count(*) from invoice where run_id = ?", run))
                .as("due = invoiced").isEqualTo(site.sql().number("select count(*) from run_item where run_id = ?", run));

        desk.act(run, "review");
        desk.awaitRun(run, "REVIEWED");
        desk.act(run, "issue");
        desk.awaitRun(run, "ISSUED");
        Page camille = surfers.signedIn(Site.CAMILLE);
        String number = site.sql().text("select number from invoice where run_id = ? and contract_numbers = 'E100001'", run);
        assertThat(camille.navigate("/portal/invoice/detail?number=" + number).status()).as("before it is published")
                .isEqualTo(404);
        desk.act(run, "publish");
        desk.awaitRun(run, "PUBLISHED");

        seesTheInvoice(site, camille, number);
        isTold(site, mail, number);
        againBringsNothing(site, desk);
    }

    private static List<String> parked(Site site, long run) {
        return site.sql().lines("select c.number, i.reason from run_item i join contract c on c.id = i.contract_id"
                + " where i.run_id = ? and i.status = 'PARKED'", run);
    }

    private static void seesTheInvoice(Site site, Page camille, String number) {
        String gross = site.sql().text("select replace(gross::text, '.', ',') from invoice where number = ?", number);
        camille.navigate("/portal/home");
        assertThat(camille.locator("main")).containsText(number);
        camille.navigate("/portal/invoice/list");
        camille.locator("main a[href='/portal/invoice/detail?number=" + number + "']").click();
        assertThat(camille.locator("main")).containsText(gross);
        Locator pdf = camille.locator("main a[href='/portal/invoice/pdf?number=" + number + "']").first();
        assertThat(pdf).isVisible();
        byte[] document = Http.signedIn(site, Site.CAMILLE).bytes("/portal/invoice/pdf?number=" + number).body();
        Artifacts.keep("invoice/newest.pdf", document);
        assertThat(Pdf.text(document)).contains(number, gross, "C100001");
    }

    private static void isTold(Site site, MailServer mail, String number) throws Exception {
        Await.until("the notice of " + number + " is there", () -> notices(mail, number).size() == 1);
        MimeMessage notice = notices(mail, number).get(0);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        notice.writeTo(raw);
        Artifacts.keep("mail/invoice-notice.eml", raw.toByteArray());
        String text = MailServer.text(notice).replaceAll("[\\u00a0\\u202f]", " ");
        List<Object> invoice = site.sql().rows("select replace(gross::text, '.', ','), due_date from invoice"
                + " where number = ?", number).get(0);
        assertThat(text).contains(invoice.get(0) + " €", site.url("/portal/invoice/detail?number=" + number));
        assertThat(text).contains("6 décembre 2026");
        assertThat(invoice.get(1)).hasToString("2026-12-06");
        assertThat(notice.getFrom()[0].toString()).contains("factures@valclair.example");
    }

    private static List<MimeMessage> notices(MailServer mail, String number) {
        return mail.receivedBy(Site.CAMILLE).stream().filter(message -> {
            try {
                return message.getSubject().contains(number);
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    /** The same file once more changes no value. */
    private static void prepareAndThinkAgain(Site site, BillingDesk desk) {
        long run = desk.prepareTwoMonths();
        desk.act(run, "generate");
        desk.awaitRun(run, "GENERATED");
        desk.discard(run);
        assertThat(site.sql().number("select count(*) from invoice where run_id = ?", run)).isZero();
    }

    private static void againBringsNothing(Site site, BillingDesk desk) {
        String energy = "select sum(w) from load_curve_day d cross join unnest(d.watts) w where w >= 0";
        String before = site.sql().text(energy);
        long again = desk.importFileAgain(site.newestMeterFile());
        desk.awaitFile(again, "IMPORTED");
        assertThat(site.sql().text(energy)).isEqualTo(before);
        assertThat(site.sql().lines("select written, corrected from meter_file where id = ?", again))
                .containsExactly("0 0");
    }
}
