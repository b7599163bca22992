package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.acceptance.Newcomer.CHOSEN;
import static org.quittance.acceptance.Newcomer.location;
import static org.quittance.acceptance.Newcomer.post;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Sessions that end when their owner says so, and the second step of signing in. */
@OnSites
class SecurityPageIT {

    private static final String PAYMENT = "/office/customer/payment?number=C100001";

    @Test
    void endsAllOtherSessions(Site site, MailServer mail, Surfers surfers) throws SQLException {
        Newcomer owner = Newcomer.of(site, mail, "C990011", "owner@example.org").registered();
        Http elsewhere = owner.signedIn(CHOSEN);
        Await.until("the mail of the opening", () -> owner.received() == 2);
        Page page = surfers.nobody();
        surfers.signIn(page, "owner@example.org", CHOSEN);
        page.navigate("/security");
        assertThat(page.locator("#sessions tbody tr")).hasCount(2);
        assertThat(page.locator("main")).containsText("Chrome, Linux");

        page.locator("[id='sessions:others']").click();
        assertThat(page.locator("#sessions tbody tr")).hasCount(1);
        assertThat(elsewhere.get("/portal/home").statusCode()).isEqualTo(302);

        // The second device was a new one: its mail has a link that ends everything.
        String token = owner.tokenAfter(2);
        Newcomer.choose(new Http(site), token, "Quatre-Chevaux-boivent-au-Lac-9");
        page.navigate("/security");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void warnsBeforeTheEndAndKeepsWhatWasTyped(Site site, Surfers surfers) {
        Page page = surfers.nobody();
        page.clock().install();
        surfers.signIn(page, Site.ADVISER, Site.PASSWORD);
        page.navigate(PAYMENT);
        page.locator("[id='payment:amount']").fill("12,34");
        page.clock().fastForward("27:00");
        assertThat(page.locator("#sessionEnd")).isHidden();
        page.clock().fastForward("02:00");
        assertThat(page.locator("#sessionEnd")).isVisible();
        page.locator("#sessionStay").click();
        assertThat(page.locator("#sessionEnd")).isHidden();

        page.context().clearCookies(new ClearCookiesOptions().setName("SID"));
        page.clock().fastForward("31:00");
        page.waitForURL("**/sign-in");
        page.locator("[id='signIn:name']").fill(Site.ADVISER);
        page.locator("[id='signIn:password']").fill(Site.PASSWORD);
        page.locator("[id='signIn:go']").click();
        assertThat(page).hasURL(site.url(PAYMENT));
        assertThat(page.locator("#sessionRestored")).isVisible();
        assertThat(page.locator("[id='payment:amount']")).hasValue("12,34");
    }

    @Test
    void tellsHowStrongAPasswordIsWhileItIsTyped(Surfers surfers) {
        Page page = surfers.nobody();
        page.navigate("/first-sign-in");
        Locator told = page.locator(".q-strength");
        assertThat(told).hasAttribute("aria-live", "polite");
        assertThat(told).isEmpty();
        page.locator("[id='open:email']").fill("camille.martin@example.org");
        page.locator("[id='open:password']").pressSequentially("Camille.");
        assertThat(told).hasText("Pas encore assez long pour sa composition.");
        page.locator("[id='open:password']").pressSequentially("Martin1");
        assertThat(told).hasText("Assez long, mais trop facile à deviner.");
        page.locator("[id='open:password']").fill(CHOSEN);
        assertThat(told).hasText("Ce mot de passe convient.");
        page.locator("[id='open:password']").fill("");
        assertThat(told).isEmpty();
    }

    @Test
    void asksForTheCodeOfTheAppAndTakesEachRecoveryCodeOnce(Site site, MailServer mail) throws SQLException {
        Newcomer careful = Newcomer.of(site, mail, "C990013", "careful@example.org").registered();
        Http first = careful.signedIn(CHOSEN);
        List<String> codes = AuthenticatorApp.enrol(first);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(first.get("/authenticator").headers().firstValue("Location").orElse("")).as("shown once").endsWith("/security");

        Http half = new Http(site);
        assertThat(location(half.signIn(careful.email(), CHOSEN))).isEqualTo("/second-factor");
        assertThat(location(half.get("/security"))).isEqualTo("/second-factor");
        assertThat(location(half.get("/portal/invoice/list"))).isEqualTo("/second-factor");
        String session = half.session();
        assertThat(post(half, "/second-factor", "second", Map.of("code", "000000")).statusCode()).isEqualTo(200);
        assertThat(location(post(half, "/second-factor", "second", Map.of("code", codes.get(0).toLowerCase(Locale.ROOT)))))
                .isEqualTo("/portal/invoice/list");
        assertThat(half.session()).isNotEqualTo(session);
        assertThat(half.get("/portal/home").statusCode()).isEqualTo(200);

        Http again = new Http(site);
        again.signIn(careful.email(), CHOSEN);
        assertThat(post(again, "/second-factor", "second", Map.of("code", codes.get(0))).statusCode()).as("used").isEqualTo(200);
        assertThat(location(post(again, "/second-factor", "second", Map.of("code", codes.get(1))))).isEqualTo("/portal/home");
        assertThat(site.sql().number("select count(*) from recovery_code where used_at is null and login_id ="
                + " (select id from login where name = ?)", careful.email())).isEqualTo(8);
    }
}
