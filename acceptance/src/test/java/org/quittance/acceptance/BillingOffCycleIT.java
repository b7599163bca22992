package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** What is billed beside the cycles of all contracts: a group, chosen contracts, an end, several contracts at once. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BillingOffCycleIT {

    private static final String LISTED = """
            select c.number, i.period_start, i.period_end from run_item i join contract c on c.id = i.contract_id
            where i.run_id = ? order by c.number""";
    private static final String LINES = """
            select l.price_code, l.period_start, l.period_end - 1, l.standing, l.net from invoice_line l
            join invoice i on i.id = l.invoice_id where i.run_id = ? order by l.position""";

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

    @Test
    void aGroupIsBilledApartAndLeftOutOfTheRunOfAll() {
        page.navigate("/office/contract/detail?number=E100001");
        page.locator("[id='grouping:group']").fill("TILLEULS");
        page.locator("[id='grouping:save']").click();
        assertThat(page.locator("main")).containsText("Le contrat E100001 est facturé avec le groupe TILLEULS");

        long group = desk.prepare("BIMONTHLY&group=TILLEULS");
        assertThat(site.sql().text("select number from billing_run where id = ?", group)).isEqualTo("B-2026-09-TILLEULS");
        assertThat(site.sql().lines(LISTED, group)).containsExactly("E100001 2026-09-01 2026-11-01");

        long all = desk.prepareTwoMonths();
        assertThat(site.sql().texts(LISTED, all)).isNotEmpty().doesNotContain("E100001");
        desk.discard(group);
        desk.discard(all);
    }

    /** Paul's water is read at the beginning of each month, so four months of his half-year can be billed. */
    @Test
    void chosenContractsAreBilledUntilADayAndTheOthersRefusedLineByLine() {
        page.navigate("/office/billing/off-cycle");
        page.locator("[id='chosen:contracts']").fill("w100031\nX1; E100010,P100034\tW100031");
        page.locator("[id='chosen:last']").fill("31/10/2026");
        page.locator("[id='chosen:check']").click();
        Locator rows = page.locator("[id='chosen:checked'] tbody tr");
        assertThat(rows).hasCount(4);
        assertThat(rows.nth(0)).containsText("À facturer");
        assertThat(rows.nth(1)).containsText("Aucun contrat ne porte ce numéro");
        assertThat(rows.nth(2)).containsText("Le contrat est facturé jusqu’à sa fin");
        assertThat(rows.nth(3)).containsText("Le contrat est déjà facturé jusqu’à ce jour");
        page.locator("[id='chosen:go']").click();
        page.waitForURL("**/office/billing/run?*");
        long run = desk.id();
        assertThat(site.sql().lines(LISTED, run)).containsExactly("W100031 2026-07-01 2026-11-01");

        page.navigate("/office/billing/off-cycle?contracts=W100031");
        page.locator("[id='chosen:last']").fill("31/10/2026");
        page.locator("[id='chosen:check']").click();
        assertThat(rows.nth(0)).containsText("Le contrat attend déjà dans la facturation H-2026-10");
        assertThat(page.locator("[id='chosen:go']")).hasCount(0);

        desk.act(run, "generate");
        desk.awaitRun(run, "GENERATED");
        assertThat(site.sql().lines("select kind, contract_numbers from invoice where run_id = ?", run))
                .containsExactly("INVOICE W100031");
        desk.discard(run);
    }

    /**
     * Oliver has paid November in advance, 75.50; he leaves after the 15th: 75.50 x 15/30 = 37.75 is left. He gets back
     * 37.75 and its VAT of 7.55.
     */
    @Test
    void anEndGivesBackWhatWasPaidInAdvance() {
        page.navigate("/office/contract/end?number=P100034");
        page.locator("[id='end:last']").fill("15/11/2026");
        page.locator("[id='end:go']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/office/contract/detail?*");
        assertThat(page.locator("main")).containsText("Le contrat P100034 se termine le 15 novembre 2026");
        page.locator("[id='final:go']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/office/billing/run?*");
        long run = desk.id();
        desk.awaitRun(run, "GENERATED");

        assertThat(site.sql().lines(LINES, run)).containsExactly(
                "PARKING_FEE 2026-11-01 2026-11-30 CREDIT -75.50",
                "PARKING_FEE 2026-11-01 2026-11-15 PENDING 37.75");
        assertThat(site.sql().lines("select kind, net, vat, gross from invoice where run_id = ?", run))
                .containsExactly("CREDIT_NOTE -37.75 -7.55 -45.30");
        desk.go("/office/billing/run?id=" + run + "&show=LAST");
        assertThat(page.locator("[id='invoicesForm:list'] tbody tr")).containsText("P100034");

        desk.act(run, "review");
        desk.awaitRun(run, "REVIEWED");
        desk.act(run, "issue");
        desk.awaitRun(run, "ISSUED");
        assertThat(site.sql().lines("""
                select l.period_start, l.period_end - 1, l.standing, l.net from invoice_line l
                join contract c on c.id = l.contract_id where c.number = 'P100034' and l.period_end > '2026-11-01'
                order by l.id""")).containsExactly("2026-11-01 2026-11-30 CREDITED 75.50",
                "2026-11-01 2026-11-30 CREDIT -75.50", "2026-11-01 2026-11-15 BILLED 37.75");
        page.navigate("/office/contract/detail?number=P100034");
        assertThat(page.locator("main")).containsText("Le contrat est facturé jusqu’à sa fin");
        page.navigate("/office/contract/end?number=P100034");
        assertThat(page.locator("h1")).containsText("n’existe pas");
    }

    /** Hélène's two places: four months, one invoice each. */
    @Test
    void anAccountThatWantsItHasOneInvoiceForItsContracts() {
        List<Object> last = site.sql().rows("""
                select i.number, i.gross, c.content,
                  (select sum(l.net) from invoice_line l where l.invoice_id = i.id and l.contract_id =
                    (select id from contract where number = 'P100038-2')) as second
                from invoice i join document d on d.invoice_id = i.id
                join archive.document_content c on c.document_id = d.id
                where i.contract_numbers = 'P100038, P100038-2' order by i.number desc limit 1""").get(0);
        byte[] pdf = (byte[]) last.get(2);
        Artifacts.keep("invoice/two-contracts-on-one.pdf", pdf);
        assertThat(Pdf.text(pdf)).contains((String) last.get(0), "P100038", "P100038-2", "FONTAINE-118", "GARE-041");
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
        assertThat(site.sql().lines("""
                select i.contract_numbers, count(*) from invoice i join customer c on c.id = i.customer_id
                where c.number = 'C100038' group by 1""")).containsExactly("P100038, P100038-2 4");
    }

    @Test
    void staffJoinAndPartTheInvoicesOfAnAccount() {
        page.navigate("/office/customer/detail?number=C100029");
        Locator row = page.locator("[id='together:accounts'] tbody tr");
        assertThat(row).containsText("Une par contrat");
        row.locator("button").click();
        assertThat(row).containsText("Une seule pour tous");
        assertThat(site.sql().text("select one_invoice from account where number = 'C100029-1'")).isEqualTo("true");
        row.locator("button").click();
        assertThat(row).containsText("Une par contrat");
    }
}
