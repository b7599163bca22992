package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Sign-in without scripts, and what becomes of people whose session or page ended while they were at work. */
@OnOwnSite
class SignInIT {

    private static final String PAYMENT = "/office/customer/payment?number=C100001";

    @Test
    void needsNoScript(Site site) throws Exception {
        Http camille = new Http(site);
        HttpResponse<String> right = camille.post("/sign-in", form(camille, Site.PASSWORD));
        assertThat(right.statusCode()).isEqualTo(302);
        assertThat(right.headers().firstValue("Location").orElse("")).endsWith("/portal/home");
        assertThat(camille.get("/portal/home").statusCode()).isEqualTo(200);
        try {
            Http somebody = new Http(site);
            HttpResponse<String> wrong = somebody.post("/sign-in", form(somebody, "guess"));
            assertThat(wrong.statusCode()).isEqualTo(200);
            assertThat(wrong.body()).contains("Identifiant ou mot de passe incorrect", "value=\"" + Site.CAMILLE + "\"");
            HttpResponse<String> forgotten = somebody.post("/sign-in", form(somebody, ""));
            assertThat(forgotten.statusCode()).isEqualTo(200);
            assertThat(forgotten.body()).contains("Indiquez votre mot de passe.");
        } finally {
            site.sql().change("delete from sign_in_throttle");
        }
    }

    /** As a browser without scripts sends it. */
    private static Map<String, String> form(Http http, String password) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("signIn", "signIn");
        form.put("signIn:name", Site.CAMILLE);
        form.put("signIn:password", password);
        form.put("signIn:go", "");
        form.put("jakarta.faces.ViewState", Http.viewState(http.get("/sign-in").body()));
        return form;
    }

    @Test
    void aPageInsideNeedsNoScriptEither(Site site) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("payment", "payment");
        form.put("payment:amount", "unreadable");
        form.put("payment:check", "");
        form.put("jakarta.faces.ViewState", Http.viewState(adviser.get(PAYMENT).body()));
        HttpResponse<String> refused = adviser.post("/office/customer/payment", form);

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("unreadable", "aria-invalid=\"true\"");
    }

    /** The first wait is a minute, the longest an hour. */
    @Test
    void saysHowLongToWait(Site site, Surfers surfers) throws Exception {
        try {
            Http guesser = new Http(site);
            for (int guess = 0; guess < 5; guess++) {
                guesser.signIn("nobody@example.org", "guess-" + guess);
            }
            Page page = surfers.nobody();
            site.sql().change("update sign_in_throttle set blocked_until = blocked_until - interval '18 seconds'");
            surfers.signIn(page, "nobody@example.org", "guess");
            assertThat(page.locator("main")).containsText(Pattern.compile("réessayez dans [1-4]\\d secondes"));
            site.sql().change("update sign_in_throttle set blocked_until = blocked_until + interval '3 minutes'");
            surfers.signIn(page, "nobody@example.org", "guess");
            assertThat(page.locator("main")).containsText("réessayez dans 4 minutes");
        } finally {
            site.sql().change("delete from sign_in_throttle");
        }
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsBackToItsPage(Site site, Surfers surfers) {
        long before = site.sql().number("select count(*) from account_entry where kind = 'PAYMENT'");
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate(PAYMENT);
        page.locator("[id='payment:amount']").fill("10,00");
        endSession(page);
        page.locator("[id='payment:check']").click();
        page.waitForURL("**/sign-in");
        assertThat(page.locator("main")).containsText("Votre session a expiré");

        assertThat(signInHere(page, Site.ADVISER).status()).isEqualTo(200);
        assertThat(page).hasURL(site.url(PAYMENT));
        saysOnceThatItIsLost(page);
        assertThat(site.sql().number("select count(*) from account_entry where kind = 'PAYMENT'")).isEqualTo(before);
    }

    @Test
    void aClickThatAsksTheServerAfterTheSessionEndedLeadsBackToItsPage(Site site, Surfers surfers) {
        String address = longRun(site);
        Page page = surfers.signedIn(Site.BILLING);
        page.navigate(address);
        endSession(page);
        page.locator(".ui-paginator-next").first().click();
        page.waitForURL("**/sign-in");

        assertThat(signInHere(page, Site.BILLING).status()).isEqualTo(200);
        assertThat(page).hasURL(site.url(address));
        saysOnceThatItIsLost(page);
    }

    @Test
    void aLinkFollowedAfterTheSessionEndedLosesNothing(Site site, Surfers surfers) {
        Page page = surfers.signedIn(Site.CAMILLE);
        endSession(page);
        page.navigate("/portal/invoice/list?year=2025");
        assertThat(page.locator("#expired")).hasCount(0);
        signInHere(page, Site.CAMILLE);

        assertThat(page).hasURL(site.url("/portal/invoice/list?year=2025"));
        assertThat(page.locator("#lost")).hasCount(0);
    }

    @Test
    void aFormOfAPageThatLapsedLeadsBackToThePage(Site site, Surfers surfers) {
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate(PAYMENT);
        page.locator("[id='payment:amount']").fill("10,00");
        lapse(page);
        Response answer = answer(page, () -> page.locator("[id='payment:check']").click());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(page).hasURL(site.url(PAYMENT));
        saysOnceThatItIsLost(page);
    }

    @Test
    void aClickThatAsksTheServerFromAPageThatLapsedLeadsBackToThePage(Site site, Surfers surfers) {
        String address = longRun(site);
        Page page = surfers.signedIn(Site.BILLING);
        page.navigate(address);
        lapse(page);
        page.locator(".ui-paginator-next").first().click();

        saysOnceThatItIsLost(page);
        assertThat(page).hasURL(site.url(address));
    }

    @Test
    void aPageThatLapsedAndCannotBeToldLeadsHome(Site site, Surfers surfers) {
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate(PAYMENT);
        lapse(page);
        page.evaluate("() => { const meta = document.createElement('meta'); meta.name = 'referrer';"
                + " meta.content = 'no-referrer'; document.head.append(meta); }");
        Response answer = answer(page, () -> page.locator("[id='payment:check']").click());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(page.locator("h1")).hasText("Cette page n’est plus valable");

        Response home = answer(page, () -> page.locator("main a[href='/office/home']").click());
        assertThat(home.status()).isEqualTo(200);
        assertThat(page).hasURL(site.url("/office/home"));
    }

    /** Its invoices fill more than one page of the table. */
    private static String longRun(Site site) {
        return "/office/billing/run?id=" + site.sql().text(
                "select run_id from invoice where status = 'PUBLISHED' group by run_id order by count(*) desc limit 1");
    }

    private static void endSession(Page page) {
        page.context().clearCookies(new ClearCookiesOptions().setName("SID"));
    }

    /** The server keeps the state of twenty pages of a session; this one it has forgotten. */
    private static void lapse(Page page) {
        page.evaluate("() => document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(state => state.value = '1234567890:1234567890')");
    }

    private static Response signInHere(Page page, String login) {
        page.locator("[id='signIn:name']").fill(login);
        page.locator("[id='signIn:password']").fill(Site.PASSWORD);
        return answer(page, () -> page.locator("[id='signIn:go']").click());
    }

    /** Of the page that an act leads to, redirects followed. */
    private static Response answer(Page page, Runnable act) {
        return page.waitForResponse(response -> response.request().isNavigationRequest()
                && (response.status() < 300 || response.status() >= 400), act);
    }

    private static void saysOnceThatItIsLost(Page page) {
        Locator lost = page.locator("#lost");
        assertThat(lost).containsText("n’a pas été transmise");
        page.reload();
        assertThat(lost).hasCount(0);
    }
}
