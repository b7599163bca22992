package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** A customer signs a mandate with a code, changes bank, and ends it; staff enter one of paper. On a site of its own. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MandateIT {

    private static final String IBAN = Signatory.IBAN;
    private static final String OTHER_IBAN = "DE89 3704 0044 0532 0130 00";

    private Site site;
    private Surfers surfers;

    @BeforeAll
    void start(Surfers own) {
        surfers = own;
        site = own.site();
    }

    @Test
    @Order(1)
    void aCustomerSignsWithTheCodeThatCameByMail() {
        Page page = surfers.signedIn(Site.CAMILLE);
        page.navigate("/portal/payment/list");
        page.locator("main a[href='/portal/payment/mandate?account=C100001-1']").click();
        assertThat(page.locator("main")).containsText("FR72ZZZ123456");
        Signatory camille = new Signatory(page, site);
        camille.names(IBAN.replace("189", "188"));
        assertThat(page.locator("main .q-error")).containsText("contient une erreur");
        camille.names(IBAN);
        assertThat(page.locator("main")).containsText("FR•• •••• 0189");
        String code = camille.code();
        camille.signs(Signatory.another(code));
        assertThat(page.locator("main")).containsText("Ce code n’est pas valable");
        camille.signs(code);
        page.waitForURL("**/portal/payment/list?*");

        assertThat(page.locator("main")).containsText("Votre mandat est signé");
        assertThat(page.locator("main")).containsText("RUM-C100001-1-1");
        hidesTheNumber(page);
        assertThat(site.sql().lines("""
                select m.state, m.signed_on, s.origin, s.recorded_by, s.text_version, length(s.text_sha256), s.address is not null
                from mandate m join mandate_signature s on s.mandate_id = m.id where m.umr = 'RUM-C100001-1-1'"""))
                .containsExactly("ACTIVE 2026-11-21 ONLINE camille.martin@example.org fr-2026-11 64 true");
        assertThat(site.sql().number("select count(*) from ledger_entry where kind = 'DEBIT_SIGNED' and name = 'RUM-C100001-1-1'"))
                .isEqualTo(1);
    }

    /** Nowhere on the page is the whole number. */
    private static void hidesTheNumber(Page page) {
        assertThat(page.content()).doesNotContain("30006000011234567890189", "3000 6000 0112");
    }

    @Test
    @Order(2)
    void theMandateIsADocumentThatAnyoneCanCheck() {
        String id = site.sql().text("select id from document where kind = 'MANDATE' and reference = 'RUM-C100001-1-1'");
        byte[] pdf = Http.signedIn(site, Site.CAMILLE).bytes("/portal/document/pdf?id=" + id).body();
        Artifacts.keep("mandate/mandate-online.pdf", pdf);

        assertThat(Pdf.text(pdf)).contains("RUM-C100001-1-1", "FR72ZZZ123456", "0189", "fr-2026-11", "8 semaines")
                .doesNotContain("3000 6000", "30006000011234567890189");
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
    }

    @Test
    @Order(3)
    void anotherBankAccountKeepsTheReference() {
        Page page = surfers.signedIn(Site.CAMILLE);
        page.navigate("/portal/payment/mandate?account=C100001-1");
        assertThat(page.locator("h1")).hasText("Changer de compte bancaire");
        Signatory camille = new Signatory(page, site);
        camille.names(OTHER_IBAN);
        camille.signs(camille.code());
        page.waitForURL("**/portal/payment/list?*");

        assertThat(page.locator("main")).containsText("DE•• •••• 3000");
        assertThat(site.sql().lines("select count(*), max(umr) from mandate where account_id ="
                + " (select id from account where number = 'C100001-1')")).containsExactly("1 RUM-C100001-1-1");
        assertThat(site.sql().texts("select subject from outbox_message where kind = 'MANDATE_CHANGED' and recipient = ? order by id",
                Site.CAMILLE)).containsExactly("Votre mandat de prélèvement est enregistré", "Le compte de vos prélèvements a changé");
    }

    @Test
    @Order(4)
    void aCodeIsWorthNothingAfterFiveTries() {
        Page page = surfers.signedIn(Site.NADIA);
        page.navigate("/portal/payment/mandate?account=C100002-1");
        Signatory nadia = new Signatory(page, site);
        nadia.names(IBAN);
        String code = nadia.code();
        for (int i = 0; i < 5; i++) {
            nadia.signs(Signatory.another(code));
            assertThat(page.locator("main")).containsText("Ce code n’est pas valable");
        }
        nadia.signs(code);
        assertThat(page.locator("main")).containsText("Ce code n’est pas valable");
        assertThat(site.sql().number("select count(*) from mandate m join account a on a.id = m.account_id"
                + " where a.number = 'C100002-1'")).isZero();
    }

    @Test
    @Order(5)
    void nobodySeesOrEndsAnotherCustomersMandate() {
        Http nadia = Http.signedIn(site, Site.NADIA);
        assertThat(nadia.get("/portal/payment/revoke?umr=RUM-C100001-1-1").statusCode()).isEqualTo(404);
        assertThat(nadia.get("/portal/payment/mandate?account=C100001-1").statusCode()).isEqualTo(404);
        assertThat(nadia.get("/portal/payment/list").body()).doesNotContain("RUM-C100001");
    }

    @Test
    @Order(6)
    void theCustomerEndsItAtOnceAndMaySignAnother() {
        Page page = surfers.signedIn(Site.CAMILLE);
        page.navigate("/portal/payment/list");
        page.locator("main a[href='/portal/payment/revoke?umr=RUM-C100001-1-1']").click();
        page.locator("[id='revoke:go']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/portal/payment/list?*");
        assertThat(page.locator("main")).containsText("Votre mandat est révoqué");
        assertThat(site.sql().text("select state || ' ' || revoked_by from mandate where umr = 'RUM-C100001-1-1'"))
                .isEqualTo("REVOKED " + Site.CAMILLE);

        new DebitDesk(surfers.signedIn(Site.ADVISER), site).enterPaper("C100001", IBAN);
        assertThat(site.sql().lines("select m.state, s.origin, s.recorded_by from mandate m join mandate_signature s on"
                + " s.mandate_id = m.id where m.umr = 'RUM-C100001-1-2'")).containsExactly("ACTIVE PAPER conseil");
    }
}
