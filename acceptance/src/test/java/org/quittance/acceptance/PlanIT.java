package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
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

/**
 * Louis Ferrand's water becomes monthly, changes and is left again; staff do the same for Lucie Roche with an amount that
 * they agree on. On November 21st seven debits are left of the half-year since July, too few: plans begin in January.
 */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanIT {

    private static final String PLANNED = """
            select n.due_on, n.amount from instalment n join instalment_plan p on p.id = n.plan_id
            join contract c on c.id = p.contract_id where c.number = ? and n.status = 'PLANNED' order by n.due_on""";
    private static final Map<String, String> SCHEDULE = Map.of("kind", "SCHEDULE", "contract", "W100055");
    private static final String STATE = """
            select p.status, p.schedule, p.estimate_source, coalesce(c.settled_from::text, '-'), coalesce(c.settled_until::text, '-')
            from instalment_plan p join contract c on c.id = p.contract_id where c.number = ? order by p.id desc limit 1""";

    private Site site;
    private Surfers surfers;

    @BeforeAll
    void start(Surfers own) {
        surfers = own;
        site = own.site();
    }

    private static void confirm(Page page, String button) {
        page.locator("[id='" + button + "']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForLoadState();
    }

    /** Though he is written to in French. */
    @Test
    @Order(0)
    void theMandateIsReadInTheLanguageOfThePage() {
        Page page = surfers.signedIn(Site.LOUIS, 1280, "en");
        page.navigate("/portal/plan/subscribe?contract=W100055&step=3");
        assertThat(page.locator("main")).containsText("By signing this mandate form");
        page.locator("a:has-text('Pay each instalment myself')").click();
        assertThat(page.locator("main")).containsText("I choose monthly payment for contract W100055");
        assertThat(page.locator("main")).containsText("I pay each instalment by its date");
        page.locator("a:has-text('Be debited instead')").click();
        assertThat(page.locator("[id='details:iban']")).isVisible();
    }

    @Test
    @Order(1)
    void aCustomerSubscribesInThreeStepsAndSignsWithinTheLast() {
        Page page = surfers.signedIn(Site.LOUIS, 390, "fr");
        page.navigate("/portal/plan/list");
        page.locator("a[href*='/portal/plan/subscribe?contract=W100055']").click();
        assertThat(page.locator("main")).containsText("Votre consommation des douze derniers mois");
        page.locator("a:has-text('Voir l’échéancier')").click();
        page.locator("select[name=day]").selectOption("15");
        page.locator("form.q-filter button").click();
        assertThat(page.locator("tbody tr")).hasCount(12);
        assertThat(page.locator("tbody tr").first()).containsText("15 février 2027");
        assertThat(page.locator("tbody tr").last()).containsText("1er janvier 2028");
        page.locator("a:has-text('Continuer')").click();
        Signatory louis = new Signatory(page, site);
        louis.names(Signatory.IBAN);
        louis.signs(Signatory.another(louis.code()));
        assertThat(page.locator("main")).containsText("Ce code n’est pas valable");
        louis.signs(louis.code());
        assertThat(page.locator("main")).containsText("Votre mandat est signé");
        page.locator("a:has-text('Prélever un autre compte')").click();
        assertThat(page.locator("[id='details:iban']")).isVisible();
        page.locator("a:has-text('Garder le compte de mon mandat')").click();
        assertThat(page.locator("main")).containsText("FR•• •••• 0189");
        page.locator("[id='consent:subscribe']").click();
        assertThat(page.locator("main")).containsText("Cochez la case");
        page.locator("label:has-text('J’ai lu ce texte')").first().click();
        page.locator("[id='consent:subscribe']").click();
        page.waitForURL("**/portal/plan/detail?*");

        assertThat(page.locator("main")).containsText("En cours");
        assertThat(site.sql().lines(STATE, "W100055")).containsExactly("ACTIVE 1 LAST_YEAR 2027-01-01 2028-01-01");
        assertThat(site.sql().text("""
                select p.by_debit and s.text_version = 'fr-2026-11' from instalment_plan p join contract c on c.id = p.contract_id
                join mandate m on m.account_id = p.account_id join mandate_signature s on s.mandate_id = m.id
                where c.number = 'W100055'""")).isEqualTo("true");
        assertThat(site.sql().lines(PLANNED, "W100055")).hasSize(11).first().asString().startsWith("2027-02-15 ");
        assertThat(site.sql().number("select count(*) from outbox_message where kind = 'PLAN_SCHEDULE' and recipient = ?"
                + " and body like '%février_2027%'", Site.LOUIS)).isEqualTo(1);
    }

    @Test
    @Order(2)
    void theInstalmentIsTheEstimateSharedAndRoundedUp() {
        assertThat(site.sql().text("""
                select p.amount = ceil(p.estimate * 100 / 11) / 100 from instalment_plan p join contract c on c.id = p.contract_id
                where c.number = 'W100055'""")).isEqualTo("true");
    }

    @Test
    @Order(3)
    void theScheduleIsADocumentThatAnnouncesEveryDebit() {
        Http louis = Http.signedIn(site, Site.LOUIS);
        String address = louis.post("/portal/document/make", SCHEDULE).headers().firstValue("Location")
                .orElseThrow().replaceFirst("^https?://[^/]+", "");
        byte[] pdf = louis.bytes(address).body();
        Artifacts.keep("schedule/W100055.pdf", pdf);

        assertThat(Pdf.text(pdf).replaceAll("\\s+", " ")).contains("Votre échéancier de mensualisation", "15 février 2027",
                "15 décembre 2027", "aux prix d’aujourd’hui");
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
        assertThat(Http.signedIn(site, Site.NADIA).post("/portal/document/make", SCHEDULE).statusCode())
                .isEqualTo(404);
        assertThat(site.sql().number("select count(*) from document where kind = 'SCHEDULE' and reference = 'W100055'"))
                .as("made when he subscribed, not again").isEqualTo(1);
    }

    @Test
    @Order(4)
    void anotherAmountAndDayMakeANewSchedule() {
        Page page = surfers.signedIn(Site.LOUIS, 1280, "en");
        page.navigate("/portal/plan/detail?contract=W100055");
        page.locator("[id='change:amount']").fill("1.00");
        page.locator("[id='change:go']").click();
        assertThat(page.locator("main")).containsText("This instalment is too small");
        page.locator("[id='change:amount']").fill("70.00");
        page.locator("[id='change:day']").selectOption("25");
        page.locator("[id='change:go']").click();
        assertThat(page.locator("main")).containsText("Your new schedule is ready");

        // 25 April, 25 July, 25 September and 25 December 2027 are days off
        assertThat(site.sql().lines(PLANNED, "W100055")).containsExactly("2027-02-25 70.00", "2027-03-25 70.00",
                "2027-04-26 70.00", "2027-05-25 70.00", "2027-06-25 70.00", "2027-07-26 70.00", "2027-08-25 70.00",
                "2027-09-27 70.00", "2027-10-25 70.00", "2027-11-25 70.00", "2027-12-27 70.00");
        assertThat(site.sql().lines("select schedule, amount, debit_day, changed_by from plan_change order by id desc limit 1"))
                .containsExactly("2 70.00 25 " + Site.LOUIS);
    }

    @Test
    @Order(5)
    void oneClickBringsTheForecastToZero() {
        Page page = surfers.signedIn(Site.LOUIS, 820, "fr");
        page.navigate("/portal/plan/detail?contract=W100055");
        page.locator("[id='balance:adopt']").click();
        assertThat(page.locator("main")).containsText("Votre nouvel échéancier est prêt");

        assertThat(page.locator("[id='balance:adopt']")).hasCount(0);
        assertThat(page.locator("main")).containsText("Nous vous rembourserions");
        assertThat(site.sql().lines(PLANNED, "W100055")).hasSize(11).doesNotContain("2027-02-25 70.00");
    }

    @Test
    @Order(6)
    void whoLeavesIsBilledByTheCycleAgain() {
        Page page = surfers.signedIn(Site.LOUIS, 390, "fr");
        page.navigate("/portal/plan/detail?contract=W100055");
        confirm(page, "leave:go");
        assertThat(page.locator("main")).containsText("Votre mensualisation est arrêtée");

        assertThat(site.sql().lines(PLANNED, "W100055")).isEmpty();
        assertThat(site.sql().lines(STATE, "W100055")).containsExactly("CLOSING 3 LAST_YEAR - -");
        page.navigate("/portal/plan/subscribe?contract=W100055");
        assertThat(page.locator("main")).containsText("Ce contrat est déjà mensualisé");
    }

    /** 600.00 a year in eleven: 54.5454..., up. */
    @Test
    @Order(7)
    void staffMakeAPlanWithAnAmountTheyAgreeOnAndCloseIt() {
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate("/office/plan/detail?contract=W100032");
        page.locator("[id='new:agreed']").fill("600,00");
        page.locator("[id='new:see']").click();
        assertThat(page.locator("main")).containsText("54,55");
        page.locator("[id='new:make']").click();
        assertThat(page.locator("main")).containsText("La mensualisation est en place");
        assertThat(site.sql().lines(PLANNED, "W100032")).hasSize(11).startsWith("2027-02-05 54.55", "2027-03-05 54.55");

        page.locator("[id='instalmentsForm:instalments:0:paid']").click();
        assertThat(page.locator("main")).containsText("enregistrée comme payée");
        assertThat(site.sql().lines("""
                select e.kind, e.amount, e.method, e.entered_by from account_entry e
                join instalment_plan p on p.id = e.plan_id join contract c on c.id = p.contract_id where c.number = 'W100032'"""))
                .containsExactly("PAYMENT -54.55 TRANSFER " + Site.ADVISER);
        confirm(page, "close:go");
        assertThat(page.locator("main")).containsText("La mensualisation est arrêtée");
        assertThat(site.sql().lines(STATE, "W100032")).containsExactly("CLOSING 1 STAFF - -");
    }

    /** From a day of its own to come: 60 days before the end instead of 45; the terms of before stand. */
    @Test
    @Order(8)
    void staffSetTheTermsOfAnOfferFromADayToComeOn() {
        Page page = surfers.signedIn(Site.PAYMENTS);
        page.navigate("/office/plan/terms?offer=EAU");
        page.locator("[id='change:from']").fill("01/12/2026");
        page.locator("[id='change:renewal']").fill("181");
        page.locator("[id='change:save']").click();
        assertThat(page.locator("main")).containsText("Ces conditions ne vont pas ensemble");
        page.locator("[id='change:renewal']").fill("60");
        page.locator("[id='change:save']").click();
        assertThat(page.locator("main")).containsText("valent à partir du 1er décembre 2026");
        page.navigate("/office/plan/terms?offer=EAU");
        page.locator("[id='change:from']").fill("01/12/2026");
        page.locator("[id='change:save']").click();
        assertThat(page.locator("main")).containsText("ne peuvent pas commencer ce jour-là");

        assertThat(site.sql().lines("select valid_from, instalments, renewal_days from instalment_terms where offer_code = 'EAU'"
                + " order by valid_from")).containsExactly("2023-08-01 11 45", "2026-12-01 11 60");
    }

    @Test
    void nobodySeesTheOthersPlans() {
        for (String page : List.of("detail", "subscribe")) {
            assertThat(Http.signedIn(site, Site.NADIA).get("/portal/plan/" + page + "?contract=W100054").statusCode())
                    .as(page).isEqualTo(404);
        }
        assertThat(Http.signedIn(site, Site.BILLING).get("/office/plan/list").statusCode()).isEqualTo(403);
    }
}
