package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sites;
import org.quittance.acceptance.harness.Surfers;

/** What staff decide on the way when a run does not go straight. */
@ExtendWith(OnSites.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BillingDecisionsIT {

    private static final String STATUS = "select i.status from run_item i join contract c on c.id = i.contract_id"
            + " where i.run_id = ? and c.number = ?";

    private Site site;
    private Surfers surfers;
    private Page page;
    private BillingDesk desk;

    @BeforeAll
    void sitDown(Sites sites) throws Exception {
        site = sites.copy("decisions", settings -> settings);
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

    @Test
    void aContractIsExcludedWithAReasonAndPutBack() {
        long run = desk.prepareTwoMonths();
        desk.act(run, "generate");
        desk.awaitRun(run, "GENERATED");
        desk.exclude(run, "E100003", "Compteur muet, en attente du technicien");
        assertThat(site.sql().text(STATUS, run, "E100003")).isEqualTo("EXCLUDED");
        Locator row = page.locator("[id='included:excluded'] tbody tr");
        assertThat(row).containsText("Compteur muet, en attente du technicien");
        assertThat(row).containsText("Marc Facturier");
        assertThat(page.locator(".q-steps li").nth(1)).containsText("par Marc Facturier");
        assertThat(page.locator(".q-steps")).not().containsText("facturation");

        row.locator("button").click();
        desk.awaitRun(run, "GENERATED");
        // The three silent days are silent still.
        assertThat(site.sql().text(STATUS, run, "E100003")).isEqualTo("PARKED");
        desk.discard(run);
    }

    /** November is not over: no contract can be billed for it. */
    @Test
    void aRunWithoutAnyInvoiceCannotBeApproved() {
        long run = desk.prepare("MONTHLY");
        desk.act(run, "generate");
        desk.awaitRun(run, "GENERATED");
        assertThat(site.sql().number("select count(*) from invoice where run_id = ?", run)).isZero();
        desk.go("/office/billing/run?id=" + run);

        assertThat(page.locator("[id='act:review']")).hasCount(0);
        assertThat(page.locator("main")).containsText("n’a aucune facture à approuver");
        assertThat(page.locator("main")).containsText("excluez-les avec un motif, ou abandonnez");
        desk.discard(run);
    }

    /** The database refuses every draft, as a full disk would; then it is mended. */
    @Test
    void aJobThatFailedIsResumed() throws SQLException {
        long run = desk.prepareTwoMonths();
        site.sql().change("alter table invoice add constraint broken check (id < 0) not valid");
        try {
            desk.act(run, "generate");
            page.locator("[id='work:resume']").waitFor();
            assertThat(page.locator("main")).containsText("s’est interrompu");
        } finally {
            site.sql().change("alter table invoice drop constraint broken");
        }
        page.locator("[id='work:resume']").click();
        desk.awaitRun(run, "GENERATED");
        assertThat(site.sql().number("select count(*) from invoice where run_id = ?", run)).isPositive();
        assertThat(site.sql().number("select count(*) from run_item where run_id = ? and status = 'DUE'", run)).isZero();
        desk.discard(run);
    }
}
