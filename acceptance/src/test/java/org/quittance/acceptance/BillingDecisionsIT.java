package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** What staff decide on the way when a run does not go straight. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BillingDecisionsIT {

    private static final String STATUS = "select i.status from run_item i join contract c on c.id = i.contract_id"
            + " where i.run_id = ? and c.number = ?";

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

    /**
     * Somebody billed E100001's subscription past the run; of E100005 the database refuses any draft. They alone are
     * parked, with reasons, and once that is mended they are invoiced, and nobody else a second time.
     */
    @Test
    void aDraftThatTheDatabaseRefusesParksItsContractAlone() throws SQLException {
        long run = desk.prepareTwoMonths();
        pastTheProduct("""
                insert into invoice_line
                select (jsonb_populate_record(l, jsonb_build_object('id', nextval('id_seq'), 'position', 900,
                  'period_start', '2026-09-10', 'period_end', '2026-09-11', 'standing', 'BILLED', 'credits_line_id', null))).*
                from invoice_line l where l.id = (select max(l.id) from invoice_line l
                  join contract c on c.id = l.contract_id and c.number = 'E100001'
                  where l.quantity_unit = 'DAY' and l.standing = 'BILLED')""");
        site.sql().change("alter table invoice_contract add constraint not_this_one"
                + " check (contract_number <> 'E100005' or period_end <> '2026-11-01') not valid");
        desk.act(run, "generate");
        desk.awaitRun(run, "GENERATED");
        assertThat(site.sql().lines("""
                select c.number, i.reason, i.detail from run_item i join contract c on c.id = i.contract_id
                where i.run_id = ? and i.reason in ('BILLED_ALREADY', 'REFUSED') order by 1""", run))
                .containsExactly("E100001 BILLED_ALREADY ", "E100005 REFUSED not_this_one");
        long others = site.sql().number("select count(*) from invoice where run_id = ?", run);
        assertThat(others).isEqualTo(site.sql().number(
                "select count(*) from run_item where run_id = ? and status = 'INVOICED'", run)).isGreaterThan(10);
        desk.go("/office/billing/run?id=" + run);
        assertThat(page.locator("main")).containsText("déjà facturés par un autre document");
        assertThat(page.locator("main")).containsText("règle not_this_one");

        pastTheProduct("delete from invoice_line where position = 900");
        site.sql().change("alter table invoice_contract drop constraint not_this_one");
        desk.retryParked(run);
        desk.awaitRun(run, "GENERATED");
        assertThat(site.sql().text(STATUS, run, "E100001")).isEqualTo("INVOICED");
        assertThat(site.sql().text(STATUS, run, "E100005")).isEqualTo("INVOICED");
        assertThat(site.sql().number("select count(*) from invoice where run_id = ?", run)).isEqualTo(others + 2);
        desk.discard(run);
    }

    private void pastTheProduct(String command) throws SQLException {
        site.sql().change("alter table invoice_line disable trigger user");
        site.sql().change(command);
        site.sql().change("alter table invoice_line enable trigger user");
    }

    /** No draft can be stored as the disk is full; then it is mended. */
    @Test
    void aJobThatFailedIsResumed() throws SQLException {
        long run = desk.prepareTwoMonths();
        site.sql().change("""
                create function quittance.disk_full() returns trigger language plpgsql as
                'begin raise exception using errcode = ''53100'', message = ''the disk is full''; end'""");
        site.sql().change("create trigger disk_full before insert on invoice execute function quittance.disk_full()");
        try {
            desk.act(run, "generate");
            page.locator("[id='work:resume']").waitFor();
            assertThat(page.locator("main")).containsText("s’est interrompu");
        } finally {
            site.sql().change("drop function quittance.disk_full cascade");
        }
        page.locator("[id='work:resume']").click();
        desk.awaitRun(run, "GENERATED");
        assertThat(site.sql().number("select count(*) from invoice where run_id = ?", run)).isPositive();
        assertThat(site.sql().number("select count(*) from run_item where run_id = ? and status = 'DUE'", run)).isZero();
        desk.discard(run);
    }
}
