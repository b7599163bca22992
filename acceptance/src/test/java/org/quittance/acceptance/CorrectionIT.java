package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
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
import org.quittance.document.judge.Mustang;

/** Issued documents are mended by others, seen as drafts before. On a site of its own. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CorrectionIT {

    private static final String DOCUMENTS =
            "select kind, corrects_number, gross from invoice where run_id = ? order by id";
    private static final String LATEST = "select max(number) from invoice where contract_numbers = ? and kind = 'INVOICE'";

    private Site site;
    private Surfers surfers;
    private Page page;
    private BillingDesk desk;

    @BeforeAll
    void sitDown(Surfers own) {
        surfers = own;
        site = own.site();
        page = surfers.signedIn(Site.BILLING);
        desk = new BillingDesk(page, site);
    }

    private long correct(String number, String button, String reason) {
        desk.go("/office/billing/correct?number=" + number);
        page.locator("[id='correct:reason']").fill(reason);
        page.locator("[id='correct:" + button + "']").click();
        page.waitForURL("**/office/billing/run?*");
        return desk.id();
    }

    private void issueAndPublish(long run) {
        desk.act(run, "review");
        desk.act(run, "issue");
        desk.act(run, "publish");
        desk.awaitRun(run, "PUBLISHED");
    }

    /** Nothing has changed since, so what replaces the invoice comes to the same, to the cent. */
    @Test
    void anInvoiceIsCancelledAndBilledAnewInOneAct() throws Exception {
        String number = site.sql().text(LATEST, "E100004");
        String gross = site.sql().text("select gross from invoice where number = ?", number);
        long run = correct(number, "replace", "Nom du titulaire erroné");

        assertThat(site.sql().lines(DOCUMENTS, run)).containsExactly(
                "CREDIT_NOTE " + number + " -" + gross, "INVOICE " + number + " " + gross);
        issueAndPublish(run);

        String credit = site.sql().text("select number from invoice where run_id = ? and kind = 'CREDIT_NOTE'", run);
        String anew = site.sql().text("select number from invoice where run_id = ? and kind = 'INVOICE'", run);
        assertThat(credit).matches("A2026-\\d{6}");
        assertThat(site.sql().texts("select distinct standing from invoice_line l join invoice i on i.id = l.invoice_id"
                + " where i.number = ?", number)).containsExactly("CREDITED");
        assertThat(site.sql().texts("select distinct standing from invoice_line l join invoice i on i.id = l.invoice_id"
                + " where i.number = ?", anew)).containsExactly("BILLED");
        Page emily = surfers.signedIn(Site.EMILY, 1280, "fr");
        emily.navigate("/portal/invoice/detail?number=" + credit);
        assertThat(emily.locator("main")).containsText(number);
        assertThat(emily.locator("main")).containsText("Nom du titulaire erroné");
        byte[] pdf = emily.context().request().get("/portal/invoice/pdf?number=" + credit).body();
        assertThat(Pdf.text(pdf)).contains(number).contains("Nom du titulaire erroné");
        passesItsJudges("credit-note/" + credit, pdf, Mustang.reviewedForPersons());
    }

    /** The operator takes back what it bought of the farm: from the kitty, never as something to pay. */
    @Test
    void aSelfBilledInvoiceIsTakenBackAndWrittenAnew() {
        String number = site.sql().text("select max(number) from invoice where contract_numbers = 'R100037'");
        String gross = site.sql().text("select gross from invoice where number = ?", number);
        long run = correct(number, "replace", "Point de livraison erroné");
        assertThat(site.sql().lines(DOCUMENTS, run)).containsExactly(
                "SELF_BILLED_CREDIT " + number + " -" + gross, "SELF_BILLED " + number + " " + gross);
        issueAndPublish(run);

        for (List<Object> document : site.sql().rows("""
                select i.number, i.kind, c.content from invoice i join document d on d.invoice_id = i.id
                join archive.document_content c on c.document_id = d.id where i.run_id = ?""", run)) {
            byte[] pdf = (byte[]) document.get(2);
            boolean credit = document.get(1).equals("SELF_BILLED_CREDIT");
            assertThat(Pdf.text(pdf)).contains(number, "Point de livraison erroné",
                    credit ? "sur votre cagnotte" : "Ce montant vous est dû").doesNotContain("À régler");
            passesItsJudges("self-billed/" + (credit ? "credit-" : "anew-") + document.get(0), pdf, Set.of());
        }
    }

    private static void passesItsJudges(String name, byte[] pdf, Set<String> french) {
        Mustang.Verdict verdict = Mustang.on(Artifacts.keep(name + ".pdf", pdf));
        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.french()).isEqualTo(french);
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
    }

    @Test
    void someLinesAreTakenBackOnceOnly() {
        String number = site.sql().text(LATEST, "E100005");
        desk.go("/office/billing/correct?number=" + number);
        page.locator("[id='correct:reason']").fill("Geste commercial sur l’abonnement");
        page.locator("[id='correct:credit']").click();
        assertThat(page.locator("main")).containsText("Cochez au moins une ligne.");
        page.locator("[id='correct:lines:0:take']").check();
        page.locator("[id='correct:credit']").click();
        page.waitForURL("**/office/billing/run?*");
        long run = desk.id();

        assertThat(site.sql().lines("""
                select l.label, l.net = -o.net, l.quantity = -o.quantity, l.unit_price = o.unit_price
                from invoice_line l join invoice_line o on o.id = l.credits_line_id
                join invoice i on i.id = l.invoice_id where i.run_id = ?""", run))
                .singleElement().asString().endsWith("true true true");
        desk.go("/office/billing/correct?number=" + number);
        assertThat(page.locator("[id='correct:replace']")).hasCount(0);
        int standing = page.locator("[id='correct:lines'] tbody tr").count();
        assertThat(standing + 1L).isEqualTo(site.sql().number("""
                select count(*) from invoice_line l join invoice i on i.id = l.invoice_id where i.number = ?""", number));
        desk.discard(run);
        desk.go("/office/billing/correct?number=" + number);
        assertThat(page.locator("[id='correct:replace']")).hasCount(1);
    }

    /** Three years of bills of every kind, computed once more: each comes out as it was issued. Before anything changes. */
    @Test
    @Order(1)
    void whatWasBilledComesOutTheSameToday() {
        long run = compare("01/08/2023", "31/10/2026", "");

        assertThat(site.sql().lines("""
                select c.number, r.status, r.reason, r.detail from run_item r join contract c on c.id = r.contract_id
                where r.run_id = ? and r.status <> 'UNCHANGED' order by c.number""", run)).isEmpty();
        assertThat(site.sql().number("select count(*) from run_item where run_id = ?", run)).isGreaterThan(30L);
        assertThat(site.sql().number("select count(*) from invoice where run_id = ?", run)).isZero();
        desk.discard(run);
    }

    /** Somebody mistook an index: 40 m3 less than was billed, and the bill after it has them. */
    @Test
    void aCorrectedReadingBillsTheDifferenceOnly() throws SQLException {
        String contract = "W100016";
        site.sql().change("""
                update reading set index_value = index_value - 40 where id = (
                  select r.id from reading r join register g on g.id = r.register_id join meter m on m.id = g.meter_id
                  join contract c on c.service_point_id = m.service_point_id
                  where c.number = 'W100016' and r.day = '2026-01-01')""");
        long run = compare("01/07/2025", "30/06/2026", contract);

        List<String> volumes = site.sql().lines("""
                select l.price_code, sum(l.quantity) from invoice_line l join invoice i on i.id = l.invoice_id
                where i.run_id = ? and l.price_code = 'SEWAGE_VOLUME' group by l.price_code""", run);
        assertThat(volumes).containsExactly("SEWAGE_VOLUME 0.0000");
        assertThat(site.sql().texts("select status from run_item where run_id = ?", run)).containsExactly("INVOICED");
        assertThat(site.sql().lines("select net = (select sum(net) from invoice_line l where l.invoice_id = i.id), kind"
                + " from invoice i where run_id = ?", run)).singleElement().asString().startsWith("true");
        desk.discard(run);
    }

    private long compare(String first, String last, String contracts) {
        desk.go("/office/billing/differences");
        page.locator("[id='compare:first']").fill(first);
        page.locator("[id='compare:last']").fill(last);
        page.locator("[id='compare:contracts']").fill(contracts);
        page.locator("[id='compare:go']").click();
        page.waitForURL("**/office/billing/run?*");
        long run = desk.id();
        desk.awaitRun(run, "GENERATED");
        return run;
    }
}
