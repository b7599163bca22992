package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sites;
import org.quittance.acceptance.harness.Surfers;

/** Two people look at a run before it has numbers, where the operator wants it so; and one stops its job for a while. */
@ExtendWith(OnSites.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BillingReviewIT {

    private static final String SAMPLE = """
            select i.contract_numbers from run_sample s join invoice i on i.id = s.invoice_id
            where s.run_id = ? order by 1""";

    private Site site;
    private Surfers surfers;
    private Page page;
    private BillingDesk desk;
    private long run;

    @BeforeAll
    void sitDown(Sites sites) throws Exception {
        site = sites.copy("review", settings -> settings.with("QUITTANCE_BILLING_FOUR_EYES", "true")
                .with("QUITTANCE_BILLING_CHUNK", "2"));
        surfers = new Surfers(site);
        page = surfers.signedIn(Site.BILLING);
        desk = new BillingDesk(page, site);
    }

    @AfterAll
    void stop() throws IOException {
        if (surfers != null) {
            surfers.close();
        }
        if (site != null) {
            site.close();
        }
    }

    /** Both writers are held up in their second chunk, as in the test of the crash; so the pause comes in between. */
    @Test
    @Order(1)
    void aPausedRunWaitsAlsoOverARestartAndGoesOnWithoutLossOrDouble() throws Exception {
        run = desk.prepareTwoMonths();
        List<String> items = site.sql().texts("select id from run_item where run_id = ? order by id", run);
        int part = (items.size() + 3) / 4;
        try (Locks lock = new Locks(site, "select id from run_item where id in (%s, %s) for update"
                .formatted(items.get(3), items.get(part + 3)))) {
            desk.act(run, "generate");
            lock.awaitWaiting(2);
            desk.go("/office/billing/run?id=" + run);
            page.locator("[id='work:pause']").click();
            assertThat(page.locator("[id='work']")).containsText("Arrêt en cours");
        }
        page.locator("[id='work:resume']").waitFor();
        assertThat(page.locator("[id='work']")).containsText("Mise en pause par Marc Facturier");
        long drafts = drafts();
        assertThat(drafts).isPositive().isLessThan(items.size() - 1L);

        site.kill();
        site.restart();
        desk = new BillingDesk(page = surfers.signedInAnew(Site.BILLING), site);
        assertThat(desk.status(run)).isEqualTo("GENERATING");
        assertThat(drafts()).isEqualTo(drafts);

        desk.go("/office/billing/run?id=" + run);
        page.locator("[id='work:resume']").click();
        desk.awaitRun(run, "GENERATED");
        assertThat(site.sql().lines("""
                select r.status, count(*), count(i.id) from run_item r
                left join invoice_contract i on i.run_id = r.run_id and i.contract_id = r.contract_id
                where r.run_id = ? group by 1 order by 1""", run)).containsExactly(
                "INVOICED " + (items.size() - 1) + " " + (items.size() - 1), "PARKED 1 0");
        assertThat(site.sql().text("select coalesce(paused_by, '-') from billing_run where id = ?", run)).isEqualTo("-");
    }

    private long drafts() {
        return site.sql().number("select count(*) from invoice where run_id = ?", run);
    }

    @Test
    @Order(2)
    void aSampleIsDrawnByRiskAndStaysTheSame() {
        List<String> drawn = site.sql().texts(SAMPLE, run);
        assertThat(drawn).hasSize((int) Math.min(20, drafts()));
        desk.go("/office/billing/run?id=" + run);
        Locator rows = page.locator("[id='sampleForm:drawn'] tbody tr");
        assertThat(rows).hasCount(drawn.size());
        rows.first().locator("button").click();
        assertThat(rows.first()).containsText("Marc Facturier");
        assertThat(page.locator("[id='sample']")).containsText("1 sur " + drawn.size() + " regardés");

        desk.retryParked(run);
        desk.awaitRun(run, "GENERATED");
        assertThat(site.sql().texts(SAMPLE, run)).isEqualTo(drawn);
        assertThat(site.sql().texts("select looked_by from run_sample where run_id = ? and looked_by is not null", run))
                .containsExactly("facturation");
    }

    @Test
    @Order(3)
    void whoPreparedOrGeneratedCannotApprove() {
        Page other = surfers.signedIn("comptable");
        BillingDesk second = new BillingDesk(other, site);
        second.go("/office/billing/run?id=" + run);
        assertThat(other.locator("[id='act:review']")).hasCount(1);

        desk.go("/office/billing/run?id=" + run);
        assertThat(page.locator("main")).containsText("est à approuver par une autre personne");
        assertThat(page.locator("[id='act:review']")).hasCount(0);
        assertThat(desk.status(run)).isEqualTo("GENERATED");

        // Opened before, pressed after they had a hand in the drafts themselves: the service refuses too.
        Page earlier = surfers.signedIn("comptable");
        earlier.navigate("/office/billing/run?id=" + run);
        second.retryParked(run);
        second.awaitRun(run, "GENERATED");
        earlier.locator("[id='act:review']").click();
        earlier.locator(".ui-confirmdialog-yes").click();
        assertThat(earlier.locator("main")).containsText("votre organisation demande quatre yeux");
        assertThat(second.status(run)).isEqualTo("GENERATED");
    }

    @Test
    @Order(4)
    void somebodyElseApprovesAndTheSheetProvesIt() throws Exception {
        // As if only the first had had a hand in the drafts.
        site.sql().change("update billing_run set drafted_by = 'facturation' where id = ?", run);
        Page other = surfers.signedIn("comptable");
        BillingDesk second = new BillingDesk(other, site);
        second.act(run, "review");
        second.awaitRun(run, "REVIEWED");
        second.act(run, "issue");
        second.awaitRun(run, "ISSUED");

        other.navigate("/office/billing/sheet?id=" + run);
        assertThat(other.locator("main")).containsText("Complet");
        assertThat(other.locator("main")).containsText("Inès Comptable");
        assertThat(other.locator("main")).containsText("Marc Facturier");
        BigDecimal lines = site.sql().decimal("""
                select sum(l.net) from invoice_line l join invoice i on i.id = l.invoice_id where i.run_id = ?""", run);
        assertThat(lines).isEqualByComparingTo(site.sql().decimal("""
                select sum(v.base) from invoice_vat v join invoice i on i.id = v.invoice_id where i.run_id = ?""", run));
        Await.until("the sheet adds up the accounts", () -> other.locator("main").innerText()
                .replaceAll("[\\s\u00a0\u202f]", "").contains(lines.toPlainString().replace('.', ',') + "€"));
    }
}
