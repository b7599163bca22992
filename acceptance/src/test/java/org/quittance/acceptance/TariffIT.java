package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Prices are drafted from the last version, tried on last year's contracts, published for a day to come, then final. */
@OnSites
class TariffIT {

    private static final String PRICES_OF_BASE = "select count(*) from price p join tariff_version v"
            + " on v.id = p.tariff_version_id where v.id = ?";

    @Test
    void aVersionIsDraftedTestedPublishedAndThenFinal(Site site, Surfers surfers) {
        TariffDesk desk = new TariffDesk(surfers.signedIn(Site.BILLING), site);
        long draft = desk.draft("BASE");
        Page page = desk.page();
        // Copied whole: nine subscriptions and the energy.
        assertThat(site.sql().number(PRICES_OF_BASE, draft)).isEqualTo(10);
        assertThat(page.locator("[id='findings']")).containsText("Dites d’où viennent ces prix");

        desk.start("21/11/2026", "Délibération de l’essai");
        assertThat(page.locator("main")).containsText("Le premier jour doit être à venir");
        desk.start("01/01/2027", "Délibération de l’essai");
        assertThat(page.locator("main")).containsText("Le brouillon commence le 1er janvier 2027");

        desk.amount("Consommation").fill("cher");
        desk.saveAmounts();
        assertThat(page.locator(".q-error")).containsText("Écrivez un nombre sans signe");
        // 0.1308 x 1.1 = 0.14388: ten percent more.
        desk.amount("Consommation").fill("0,14388");
        desk.saveAmounts();
        assertThat(page.locator("main")).containsText("1 prix modifié");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("ENERGY_BASE"))).containsText("+10");

        desk.test(draft);
        assertThat(page.locator("main")).containsText("Plus fortes hausses");
        pricesOfTheTimeAreThoseOfTheBills(site, draft);
        assertThat(site.sql().decimal("select min(difference) from tariff_test_result r join tariff_test t"
                + " on t.id = r.test_id where t.tariff_version_id = ? and reason is null", draft)).isPositive();
        desk.open(draft);
        desk.amount("Consommation").fill("0,135");
        desk.saveAmounts();
        page.navigate("/office/tariff/test?id=" + draft);
        assertThat(page.locator("[id='outdated']")).containsText("Les prix ont changé depuis cet essai");

        desk.open(draft);
        desk.publish();
        assertThat(page.locator("main")).containsText("en vigueur à partir du 1er janvier 2027");
        assertThat(page.locator("[id='amounts:save']")).hasCount(0);
        isFinal(site, draft);
    }

    /** Where every period of the year has its invoice, their sum is what the test says was paid, to the cent. */
    private static void pricesOfTheTimeAreThoseOfTheBills(Site site, long draft) {
        assertThat(site.sql().rows("""
                select b.amount_before, b.billed from (
                  select r.amount_before, r.period_end, sum(i.gross) as billed, max(i.period_end) as billed_until
                  from tariff_test_result r join tariff_test t on t.id = r.test_id
                  join invoice_contract k on k.contract_id = r.contract_id
                  join invoice i on i.id = k.invoice_id and i.status <> 'DRAFT'
                    and i.period_start >= r.period_start and i.period_end <= r.period_end
                  where t.tariff_version_id = ? group by r.id) b where b.billed_until = b.period_end""", draft))
                .isNotEmpty().allSatisfy(row -> assertThat(row.get(0)).isEqualTo(row.get(1)));
    }

    private static void isFinal(Site site, long version) {
        assertThat(site.sql().lines("select status, drafted_by, published_by from tariff_version where id = ?", version))
                .containsExactly("PUBLISHED facturation facturation");
        assertThat(site.sql().refusal("update tariff_version set valid_from = '2028-01-01' where id = " + version))
                .contains("published");
        assertThat(site.sql().refusal("delete from tariff_version where id = " + version)).contains("published");
        assertThat(site.sql().refusal("update price set amount = 1 where tariff_version_id = " + version))
                .contains("published");
        assertThat(site.sql().refusal("delete from price where tariff_version_id = " + version)).contains("published");
        assertThat(site.sql().refusal("update price set tariff_version_id = " + version
                + " where id = (select max(p.id) from price p where p.tariff_version_id <> " + version + ")"))
                .contains("published");
        assertThat(site.sql().refusal("delete from price_step")).contains("published");
    }

    /** Both have the draft open; the second keeps what she typed, sees what the first stored, and may store over it. */
    @Test
    void whoComesSecondIsToldAndLosesNothing(Site site, Surfers surfers) {
        TariffDesk first = new TariffDesk(surfers.signedIn(Site.BILLING), site);
        TariffDesk second = new TariffDesk(surfers.signedIn(Site.BILLING), site);
        long draft = first.draft("SURPLUS");
        second.open(draft);
        first.amount("Énergie injectée").fill("0,05");
        first.saveAmounts();

        second.amount("Énergie injectée").fill("0,06");
        second.saveAmounts();
        assertThat(second.page().locator("main")).containsText("Marc Facturier a modifié ce brouillon");
        assertThat(second.page().locator("main")).containsText("Enregistré maintenant : 0,05");
        assertThat(second.amount("Énergie injectée")).hasValue("0,06");
        assertThat(site.sql().decimal("select amount from price where tariff_version_id = ?", draft))
                .isEqualByComparingTo("0.05");
        second.saveAmounts();
        assertThat(site.sql().decimal("select amount from price where tariff_version_id = ?", draft))
                .isEqualByComparingTo("0.06");

        first.open(draft);
        first.page().locator("[id='delete:go']").click();
        first.page().locator(".ui-confirmdialog-yes").click();
        first.page().waitForURL("**/office/tariff/list*");
        assertThat(site.sql().number("select count(*) from tariff_version where id = ?", draft)).isZero();
    }

    /** 75.50 a month: the scale loses its first step, which publication refuses, then gets it back on the price's page. */
    @Test
    void aPriceIsChangedAddedAndRemovedOnItsOwnPage(Site site, Surfers surfers) {
        TariffDesk desk = new TariffDesk(surfers.signedIn(Site.BILLING), site);
        long draft = desk.draft("PARKING");
        Page page = desk.page();
        page.navigate("/office/tariff/price?version=" + draft + "&price=LOW_USE");
        page.locator("[id='entry:steps']").fill("3 20\n15 nothing");
        page.locator("[id='entry:save']").click();
        assertThat(page.locator(".q-error")).containsText("15 nothing");
        page.locator("[id='entry:steps']").fill("3 20\n15 0");
        page.locator("[id='entry:save']").click();
        page.waitForURL("**/office/tariff/version?*");
        assertThat(page.locator("[id='findings']")).containsText("doit commencer à 0, non à 3");
        desk.publish();
        assertThat(page.locator("main")).containsText("Rien n’est publié");
        assertThat(site.sql().text("select status from tariff_version where id = ?", draft)).isEqualTo("DRAFT");

        page.navigate("/office/tariff/price?version=" + draft + "&basis=PER_MONTH");
        page.locator("[id='entry:code']").fill("CARD_FEE");
        page.locator("[id='entry:amount']").fill("1,50");
        page.locator("[id='entry:french']").fill("Carte d’accès");
        page.locator("[id='entry:english']").fill("Access card");
        page.locator("[id='entry:account']").fill("7062");
        page.locator("[id='entry:vat']").selectOption("VAT_PARKING");
        page.locator("[id='entry:advance']").selectOption("true");
        page.locator("[id='entry:save']").click();
        page.waitForURL("**/office/tariff/version?*");
        assertThat(site.sql().lines("select basis, amount, advance, ledger_account, vat from price"
                + " where tariff_version_id = ? and code = 'CARD_FEE'", draft))
                .containsExactly("PER_MONTH 1.500000 true 7062 VAT_PARKING");

        page.navigate("/office/tariff/price?version=" + draft + "&price=CARD_FEE");
        page.locator("[id='remove:go']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/office/tariff/version?*");
        assertThat(site.sql().texts("select code from price where tariff_version_id = ? order by position", draft))
                .containsExactly("PARKING_FEE", "LOW_USE");
    }

    @Test
    void pricesAreSaidInTheLanguageOfThePage(Site site, Surfers surfers) {
        Page page = surfers.signedIn(Site.ADVISER, 1280, "en");
        page.navigate("/office/tariff/version?id=" + site.sql().text(
                "select id from tariff_version where offer_code = 'BASE' and valid_from = '2026-02-01'"));
        assertThat(page.locator("main")).containsText("Standing charge, 6 kVA");
        assertThat(page.locator("main")).containsText("€141.60");
    }

    @Test
    void anAdviserReadsAndChangesNothing(Site site, Surfers surfers) {
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate("/office/tariff/list");
        assertThat(page.locator("main form button")).hasCount(0);
        String version = site.sql().text("select id from tariff_version where offer_code = 'BASE' and valid_from = '2026-02-01'");
        page.navigate("/office/tariff/version?id=" + version);
        assertThat(page.locator("main")).containsText("Tarif réglementé au 01/02/2026");
        assertThat(page.locator("main input[type=text]")).hasCount(0);
        assertThat(page.navigate("/office/tariff/price?version=" + version).status()).isEqualTo(403);
        page.navigate("/office/tariff/rates");
        assertThat(page.locator("main")).containsText("CRE 2025-40");
        assertThat(page.locator("main")).containsText("L2224-12-4");
    }
}
