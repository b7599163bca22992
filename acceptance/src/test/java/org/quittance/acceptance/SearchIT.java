package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Keyboard;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** The search box at the head of every page of the office. */
@OnSites
class SearchIT {

    private static final String SEARCH = "/office/customer/search?q=";

    @Test
    void aMistypedNameLeadsFromAnyPageToTheCustomerByKeyboard(Surfers surfers) {
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate("/office/tariff/list");
        Keyboard keyboard = new Keyboard(page);
        keyboard.to(".q-find input").type("camlile matrin").follow();

        assertThat(page.locator("#near")).isVisible();
        keyboard.to("main a[href='/office/customer/detail?number=C100001']").follow();
        assertThat(page.locator("h1")).containsText("Camille Martin");
    }

    @Test
    void invoicesAndPlatesAreFoundHoweverTheirNumbersAreSpaced(Site site) {
        Http http = Http.signedIn(site, Site.BILLING);
        String invoice = site.sql().text("select min(number) from invoice where number is not null");
        String plate = site.sql().text("select min(badge) from parking_badge where badge ~ '[0-9]' and length(badge) >= 4");

        assertThat(http.get(SEARCH + invoice.toLowerCase().replace("-", "%20")).body()).contains("id=\"invoices\"", invoice);
        assertThat(http.get(SEARCH + plate.substring(0, 2) + "-" + plate.substring(2)).body()).contains("id=\"plates\"", plate);
    }

    @Test
    void whoDoesNotSeePaymentsFindsNobodyByABankAccount(Site site) {
        String end = site.sql().text("select min(right(iban, 4)) from mandate where iban ~ '[0-9]{4}$'");

        assertThat(Http.signedIn(site, Site.ADVISER).get(SEARCH + end).body()).contains("id=\"bankAccounts\"", "…" + end);
        assertThat(Http.signedIn(site, Site.PAYMENTS).get(SEARCH + end).body()).contains("id=\"bankAccounts\"");
        assertThat(Http.signedIn(site, Site.BILLING).get(SEARCH + end).body()).doesNotContain("bankAccounts", "…" + end);
    }
}
