package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.acceptance.Newcomer.CHOSEN;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Keys of devices, played by Chromium's own virtual one. */
@OnSites
class PasskeyIT {

    @Test
    void aKeyIsTheSecondStepAndASignInOfItsOwn(Site site, MailServer mail, Surfers surfers) throws SQLException {
        Newcomer owner = Newcomer.of(site, mail, "C990021", "key@example.org").registered();
        Page page = surfers.nobody();
        CDPSession device = page.context().newCDPSession(page);
        String authenticator = plugIn(device);
        surfers.signIn(page, owner.email(), CHOSEN);
        page.navigate("/security");
        page.locator("[id='key:password']").fill("a wrong password");
        page.locator("[data-q-passkey=create]").click();
        assertThat(page.locator(".q-messages")).containsText("La clé n’a pas été ajoutée");
        assertThat(of(site, owner, "count(*)")).isZero();

        page.locator("[id='key:password']").fill(CHOSEN);
        page.locator("[data-q-passkey=create]").click();
        assertThat(page.locator(".q-codes li")).hasCount(10);
        page.navigate("/security");
        assertThat(page.locator("#keys tbody tr")).hasCount(1);

        leave(page);
        surfers.signIn(page, owner.email(), CHOSEN);
        assertThat(page).hasURL(Pattern.compile(".*/second-factor"));
        page.locator("[data-q-passkey=prove]").click();
        assertThat(page).hasURL(Pattern.compile(".*/portal/home"));

        leave(page);
        page.navigate("/sign-in");
        page.locator("[data-q-passkey=alone]").click();
        assertThat(page).hasURL(Pattern.compile(".*/portal/home"));
        assertThat(of(site, owner, "max(sign_count)")).isGreaterThanOrEqualTo(2);

        // A device that has not made sure whose hand it is in is no sign-in of its own.
        leave(page);
        JsonObject unsure = new JsonObject();
        unsure.addProperty("authenticatorId", authenticator);
        unsure.addProperty("isUserVerified", false);
        device.send("WebAuthn.setUserVerified", unsure);
        page.navigate("/sign-in");
        page.locator("[data-q-passkey=alone]").click();
        assertThat(page.locator("[data-q-trouble]")).isVisible();
        page.navigate("/portal/home");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void aKeyIsRemovedByWhoKnowsThePassword(Site site, MailServer mail) throws SQLException {
        Newcomer owner = Newcomer.of(site, mail, "C990022", "unkey@example.org").registered();
        Http session = owner.signedIn(CHOSEN);
        site.sql().change("insert into passkey (id, login_id, credential_id, attested, sign_count, device, added_at)"
                + " select nextval('id_seq'), id, 'unkey', 'x', 0, 'test', now() from login where name = ?", owner.email());

        assertThat(remove(session, "a wrong password").body()).contains("La clé n’a pas été retirée");
        assertThat(remove(session, "").body()).contains("Indiquez votre mot de passe");
        assertThat(of(site, owner, "count(*)")).isOne();

        assertThat(Newcomer.location(remove(session, CHOSEN))).isEqualTo("/security");
        assertThat(of(site, owner, "count(*)")).isZero();
    }

    private static HttpResponse<String> remove(Http session, String password) {
        return Newcomer.post(session, "/security", "keys", "rows:0:remove", Map.of("proved", password));
    }

    private static String plugIn(CDPSession device) {
        device.send("WebAuthn.enable");
        JsonObject kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        for (String ability : new String[] {"hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"}) {
            kind.addProperty(ability, true);
        }
        JsonObject options = new JsonObject();
        options.add("options", kind);
        return device.send("WebAuthn.addVirtualAuthenticator", options).get("authenticatorId").getAsString();
    }

    private static void leave(Page page) {
        page.context().clearCookies(new ClearCookiesOptions().setName("SID"));
    }

    private static long of(Site site, Newcomer owner, String value) {
        return site.sql().number("select " + value + " from passkey where login_id = (select id from login where name = ?)",
                owner.email());
    }
}
