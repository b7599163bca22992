package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.acceptance.LetterPages.customer;
import static org.quittance.acceptance.LetterPages.euros;
import static org.quittance.acceptance.LetterPages.firstPages;
import static org.quittance.acceptance.LetterPages.passwords;
import static org.quittance.acceptance.LetterPages.plain;
import static org.quittance.acceptance.LetterPages.squeezed;
import static org.quittance.acceptance.LetterPages.texts;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** What a publication leaves behind: letters for who wants paper, totals for the tax office, a sheet to sign. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PrintFileIT {

    /** Pierre of 63140, Bernard and Yann of 63200 always wanted paper and have no login; Zoé of 63460 has one, and will want it. */
    private static final List<String> ON_PAPER = List.of("C100007", "C100013", "C100025", "C100016");
    private static final String HASHES = """
            select t.hash from temporary_password t join customer c on c.id = t.customer_id
            where c.number in ('C100007', 'C100013', 'C100016', 'C100025') order by c.number""";
    /** All that a publication writes but the print file, whose passwords are new each time. */
    private static final String WRITTEN = """
            select 'documents', count(*), max(id) from document union all
            select 'contents', count(*), max(document_id) from archive.document_content union all
            select 'messages', count(*), max(id) from outbox_message union all
            select 'entries', count(*), sum(position) from ledger_entry""";

    private static final String CHOSEN = "sept marrons glacés dorment sous la neige";

    private Site site;
    private Surfers surfers;
    private Page page;
    private BillingDesk desk;
    private long run;
    private String password;

    @BeforeAll
    void sitDown(Surfers own) {
        surfers = own;
        site = own.site();
        page = surfers.signedIn(Site.BILLING);
        desk = new BillingDesk(page, site);
    }

    @Test
    @Order(1)
    void anAdviserRecordsThatACustomerWantsPaper() {
        Page adviser = surfers.signedIn(Site.ADVISER);
        adviser.navigate("/office/customer/consent?number=C100016");
        adviser.locator("[id='consent:choice']").selectOption("paper");
        adviser.locator("[id='consent:go']").click();
        adviser.waitForURL("**/office/customer/detail?*");

        assertThat(adviser.locator("body")).containsText("reçoit ses documents sur papier à partir du 21/11/2026");
        assertThat(site.sql().lines("""
                select w.accepts, w.since, w.said_by from document_consent w join customer c on c.id = w.customer_id
                where c.number = 'C100016' order by w.id desc limit 1""")).containsExactly("false 2026-11-21 conseil");
    }

    @Test
    @Order(2)
    void aRunIsPublishedWithALetterForEachWhoWantsPaper() {
        run = desk.prepareTwoMonths();
        desk.act(run, "generate");
        desk.awaitRun(run, "GENERATED");
        desk.exclude(run, "E100003", "Relevé attendu");
        desk.act(run, "review");
        desk.act(run, "issue");
        assertThat(page.context().request().get("/office/billing/letters?id=" + run).status()).as("too early").isEqualTo(404);
        desk.act(run, "publish");
        desk.awaitRun(run, "PUBLISHED");

        assertThat(site.sql().lines("select status, letters, foreign_letters, passwords, sealed from print_file"
                + " where run_id = ?", run)).containsExactly("READY 4 0 3 true");
        desk.go("/office/billing/run?id=" + run);
        assertThat(page.locator("a[href='/office/billing/letters?id=" + run + "']")).hasCount(1);
    }

    @Test
    @Order(3)
    void lettersLieInTheOrderOfThePostEachWithItsAddressInTheWindow() {
        byte[] file = letters();
        Artifacts.keep("print-file/letters.pdf", file);
        List<String> pages = texts(file);

        assertThat(pages.get(0)).contains("4 lettres sur ", "110 mm du bord gauche", "3 clients reçoivent");
        assertThat(firstPages(pages)).containsExactlyElementsOf(ON_PAPER);
        assertThat(pages.size()).isEqualTo((int) site.sql().number("select pages from print_file where run_id = ?", run));
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains("Identifiant : ")) {
                assertThat(i % 2).as("page %s is a front side", i + 1).isZero();
                isInTheWindow(file, i + 1, customer(pages.get(i)));
            }
        }
        assertThat(Pdf.archiveFindings(file)).isEmpty();
    }

    /** Of 110 by 220 mm with its window at the right: what it shows is the name, the lines, and nothing else. */
    private void isInTheWindow(byte[] file, int page, String customer) {
        List<Object> buyer = site.sql().rows("""
                select i.buyer_name, i.line1, i.line2, i.postcode, i.town from invoice i
                where i.run_id = ? and i.customer_number = ?""", run, customer).get(0);
        List<String> expected = new ArrayList<>(buyer.subList(0, 3).stream()
                .filter(line -> line != null && !line.toString().isBlank()).map(Object::toString).toList());
        expected.add(buyer.get(3) + " " + buyer.get(4));

        assertThat(Pdf.textAt(file, page, 108, 47, 92, 41).stream().map(LetterPages::plain)).isEqualTo(expected);
        assertThat(Pdf.textAt(file, page, 110, 50, 90, 38).stream().map(LetterPages::plain)).isEqualTo(expected);
        assertThat(plain(String.join(" ", Pdf.textAt(file, page, 0, 40, 108, 20)))).as("at the top left")
                .contains("Votre espace client : ", "Identifiant : " + customer);
    }

    @Test
    @Order(4)
    void whoHasNoLoginFindsAPasswordThatIsKeptNowhere() {
        List<String> pages = texts(letters());
        List<String> passwords = passwords(pages.stream());

        assertThat(passwords).hasSize(3).doesNotHaveDuplicates();
        assertThat(pages.stream().filter(text -> text.contains("Mot de passe provisoire")).map(LetterPages::customer))
                .containsExactly("C100007", "C100013", "C100025");
        assertThat(site.sql().texts(HASHES)).hasSize(3).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        String kept = String.join("\n", site.sql().texts("select t::text from temporary_password t"));
        passwords.forEach(password -> assertThat(kept).doesNotContainIgnoringCase(password, password.replace("-", "")));
        for (List<Object> part : site.sql().rows("select content from print_file_part where run_id = ?", run)) {
            assertThat(new String((byte[]) part.get(0), StandardCharsets.ISO_8859_1)).as("sealed").doesNotContain("%PDF");
        }
    }

    @Test
    @Order(5)
    void theArchiveNeverSeesThePassword() {
        List<List<Object>> archived = site.sql().rows("""
                select i.customer_number, c.content, encode(sha256(c.content), 'hex') = d.sha256 from invoice i
                join document d on d.invoice_id = i.id join archive.document_content c on c.document_id = d.id
                where i.run_id = ? and i.customer_number in ('C100007', 'C100013', 'C100025')""", run);

        assertThat(archived).hasSize(3);
        for (List<Object> document : archived) {
            assertThat(plain(Pdf.text((byte[]) document.get(1)))).contains("Identifiant : " + document.get(0))
                    .doesNotContain("Mot de passe");
            assertThat(document.get(2)).isEqualTo(true);
        }
    }

    /** Sales to private persons: the totals of rates and categories are those of the invoices. */
    @Test
    @Order(6)
    void theTotalsForTheTaxOfficeAreTheSumsOfTheInvoices() {
        List<String> told = reported();

        assertThat(told).isNotEmpty().isEqualTo(site.sql().lines("""
                select v.rate, sum(v.base), sum(v.tax) from invoice_vat v join invoice i on i.id = v.invoice_id
                where i.run_id = ? and not i.buyer_is_company group by v.rate order by v.rate""", run));
        page.navigate("/office/billing/reporting?month=2026-11");
        assertThat(page.locator("main")).containsText("TLB1");
        assertThat(page.context().request().get("/office/billing/reporting/download?month=2026-11&as=csv").text())
                .contains("TLB1");
    }

    private List<String> reported() {
        return site.sql().lines("select rate, sum(base), sum(tax) from reporting_total where run_id = ?"
                + " group by rate order by rate", run);
    }

    @Test
    @Order(7)
    void theSheetAddsUpAndNamesWhoDidWhat() {
        List<Object> counts = site.sql().rows("""
                select count(*), count(*) filter (where status = 'INVOICED'), count(*) filter (where status = 'EXCLUDED'),
                  count(*) filter (where status = 'PARKED') from run_item where run_id = ?""", run).get(0);
        List<Object> numbers = site.sql().rows("select min(number), max(number) from invoice where run_id = ?", run).get(0);
        APIResponse answer = page.context().request().get("/office/billing/sheet/pdf?id=" + run);
        byte[] pdf = answer.body();
        Artifacts.keep("run-sheet/two-months.pdf", pdf);
        String text = plain(Pdf.text(pdf));

        assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat((Long) counts.get(0)).isEqualTo((Long) counts.get(1) + (Long) counts.get(2) + (Long) counts.get(3));
        assertThat(text).contains("Rien n’est oublié", "Facturés " + counts.get(1), "Exclus 1", "Mis de côté 0",
                "Dus " + counts.get(0), (String) numbers.get(0), (String) numbers.get(1), "Préparée Marc Facturier",
                "Approuvée Marc Facturier", "Numérotée Marc Facturier", "Publiée Marc Facturier", "Relevé attendu");
        BigDecimal net = site.sql().decimal("select sum(net) from invoice where run_id = ?", run);
        assertThat(net).isEqualByComparingTo(site.sql().decimal("select sum(l.net) from invoice_line l"
                + " join invoice i on i.id = l.invoice_id where i.run_id = ?", run));
        assertThat(squeezed(text).split(Pattern.quote(euros(net)), -1).length - 1).as("of rates and of accounts")
                .isGreaterThanOrEqualTo(2);
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
        page.navigate("/office/billing/sheet?id=" + run);
        assertThat(page.locator("main")).containsText("Complet");
        assertThat(page.locator("main a[href='/office/billing/sheet/pdf?id=" + run + "']")).hasCount(1);
    }

    /** Bernard's letter opens his space once; a wrong word says no more for him than for nobody. */
    @Test
    @Order(10)
    void whoHoldsTheLetterOpensTheSpaceOnce() {
        Page bernard = surfers.nobody();
        assertThat(firstSignIn(bernard, "C100013", "AAAA-AAAA-AAAA")).contains("ne vont pas ensemble")
                .isEqualTo(firstSignIn(bernard, "C999999", "AAAA-AAAA-AAAA"));
        assertThat(firstSignIn(bernard, "C100013", password)).contains("Votre espace est ouvert");
        surfers.signIn(bernard, "bernard@example.org", CHOSEN);

        assertThat(bernard.url()).endsWith("/portal/home");
        assertThat(site.sql().texts(HASHES)).as("those of Pierre and Yann are left").hasSize(2);
        assertThat(site.sql().lines("""
                select w.accepts, w.said_by from document_consent w join customer c on c.id = w.customer_id
                where c.number = 'C100013' order by w.recorded_at desc limit 1""")).containsExactly("true bernard@example.org");
        assertThat(firstSignIn(surfers.nobody(), "C100013", password)).contains("ne vont pas ensemble");
    }

    /** What the page then says. */
    private static String firstSignIn(Page page, String customer, String temporary) {
        page.navigate("/first-sign-in");
        page.locator("[id='open:number']").fill(customer);
        page.locator("[id='open:temporary']").fill(temporary);
        page.locator("[id='open:email']").fill("bernard@example.org");
        page.locator("[id='open:password']").fill(CHOSEN);
        page.locator("[id='open:consent']").check();
        page.locator("[id='open:go']").click();
        page.waitForLoadState();
        return page.locator("main").innerText();
    }

    /** Of the letters new ones are made, for the passwords of the first cannot be read any more. */
    @Test
    @Order(8)
    void publishingTwiceDoublesNothing() {
        List<String> written = site.sql().lines(WRITTEN);
        List<String> told = reported();
        List<String> hashes = site.sql().texts(HASHES);
        desk.go("/office/billing/run?id=" + run);
        page.locator("[id='again:publish']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForLoadState();
        desk.awaitRun(run, "PUBLISHED");

        assertThat(site.sql().lines(WRITTEN)).isEqualTo(written);
        assertThat(reported()).isEqualTo(told);
        assertThat(site.sql().texts(HASHES)).hasSize(3).doesNotContainAnyElementsOf(hashes);
        assertThat(firstPages(texts(letters()))).containsExactlyElementsOf(ON_PAPER);
        password = passwords(texts(letters()).stream().filter(text -> text.contains("C100013"))).get(0);
    }

    @Test
    @Order(9)
    void whatWasPostedIsDeletedAndNotMadeAgain() {
        desk.go("/office/billing/run?id=" + run);
        page.locator("[id='letters:post']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("a[href='/office/billing/letters?id=" + run + "']")).hasCount(0);

        assertThat(site.sql().lines("select status, letters, posted_by, (select count(*) from print_file_part p"
                + " where p.run_id = f.run_id) from print_file f where run_id = ?", run))
                .containsExactly("POSTED 4 facturation 0");
        assertThat(page.context().request().get("/office/billing/letters?id=" + run).status()).isEqualTo(404);
        assertThat(surfers.signedIn(Site.ADVISER).context().request().get("/office/billing/letters?id=" + run).status())
                .as("no adviser's").isEqualTo(403);
    }

    private byte[] letters() {
        return page.context().request().get("/office/billing/letters?id=" + run).body();
    }
}
