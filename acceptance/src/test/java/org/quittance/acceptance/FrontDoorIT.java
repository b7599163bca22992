package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.acceptance.Newcomer.CHOSEN;
import static org.quittance.acceptance.Newcomer.location;
import static org.quittance.acceptance.Newcomer.post;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** The ways in: registration, invitation, a forgotten password, a locked name; each link works once. */
@OnSites
class FrontDoorIT {

    private static final String OTHER = "Quatre-Chevaux-boivent-au-Lac-9";

    @AfterEach
    void forgetTries(Site site) throws SQLException {
        site.sql().change("delete from sign_in_throttle");
    }

    @Test
    void whoProvesToBeTheCustomerRegistersAndSignsInByAddressOrNumber(Site site, MailServer mail) throws SQLException {
        Newcomer noemie = Newcomer.of(site, mail, "C990001", "noemie@example.org");
        Http somebody = new Http(site);
        HttpResponse<String> wrong = post(somebody, "/register", "register",
                Map.of("number", "C990001", "postcode", "63000", "holder", "Le Bihan", "email", "impostor@example.org"));
        HttpResponse<String> right = post(somebody, "/register", "register",
                Map.of("number", "C990001", "postcode", "63299", "holder", "le bihan", "email", "noemie@example.org"));
        assertThat(location(right)).isEqualTo(location(wrong)).isEqualTo("/register?sent=1");
        assertThat(somebody.get(location(right)).body()).contains("spam");

        String token = noemie.tokenAfter(0);
        assertThat(mail.receivedBy("impostor@example.org")).isEmpty();
        assertThat(somebody.get("/link?token=" + token).body()).contains("noemie@example.org");
        assertThat(Newcomer.choose(somebody, token, "azertyuiop12").body()).as("a weak one").contains("aria-invalid=\"true\"");
        assertThat(location(Newcomer.choose(somebody, token, CHOSEN))).isEqualTo("/sign-in?linked=1");
        assertThat(somebody.get("/link?token=" + token).body()).contains("Ce lien n’est plus valable");

        assertThat(noemie.signedIn(CHOSEN).get("/portal/home").statusCode()).isEqualTo(200);
        assertThat(new Http(site).signIn("c990001", CHOSEN).statusCode()).as("by number").isEqualTo(302);
        assertThat(site.sql().number("select count(*) from outbox_message where kind = 'ACCESS_LINK' and status = 'SENT'"
                + " and body <> ''")).as("links that staff could read").isZero();
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneGetsIn(Site site, MailServer mail) throws SQLException {
        Newcomer twin = Newcomer.of(site, mail, "C990002", "twin@example.org");
        post(new Http(site), "/register", "register",
                Map.of("number", "C990002", "postcode", "63299", "holder", "Le Bihan", "email", "twin@example.org"));
        String token = twin.tokenAfter(0);
        List<CompletableFuture<HttpResponse<String>>> both = Stream.of(CHOSEN, OTHER).map(password ->
                CompletableFuture.supplyAsync(() -> Newcomer.choose(new Http(site), token, password))).toList();

        assertThat(Newcomer.locations(both.stream().map(CompletableFuture::join).toList()))
                .containsExactly("/link?token=used", "/sign-in?linked=1");
        assertThat(site.sql().number("select count(*) from login where name = 'twin@example.org'")).isEqualTo(1);
    }

    @Test
    void whoHasASpaceIsToldOfATryAtTheKnownAddress(Site site, MailServer mail) throws SQLException {
        Newcomer holder = Newcomer.of(site, mail, "C990003", "holder@example.org").registered();
        Await.until("the mail of the opening", () -> holder.received() == 2);
        post(new Http(site), "/register", "register",
                Map.of("number", "C990003", "postcode", "63299", "holder", "Le Bihan", "email", "finder@example.org"));

        Await.until("the mail of the try", () -> holder.received() == 3);
        assertThat(mail.receivedBy("finder@example.org")).isEmpty();
    }

    @Test
    void aForgottenPasswordGivesWayAndSignsEverythingOut(Site site, MailServer mail) throws SQLException {
        Newcomer forgetful = Newcomer.of(site, mail, "C990004", "forgetful@example.org").registered();
        Http signedIn = forgetful.signedIn(CHOSEN);
        Await.until("the mail of the opening", () -> forgetful.received() == 2);
        HttpResponse<String> unknown = post(new Http(site), "/forgotten-password", "forgotten", Map.of("name", "nobody@example.org"));
        HttpResponse<String> known = post(new Http(site), "/forgotten-password", "forgotten", Map.of("name", "C990004"));
        assertThat(location(known)).isEqualTo(location(unknown)).isEqualTo("/forgotten-password?sent=1");
        assertThat(signedIn.get("/portal/home").statusCode()).as("until the link is used").isEqualTo(200);

        Newcomer.choose(new Http(site), forgetful.tokenAfter(2), OTHER);

        assertThat(signedIn.get("/portal/home").statusCode()).isEqualTo(302);
        assertThat(new Http(site).signIn("forgetful@example.org", CHOSEN).statusCode()).isEqualTo(200);
        forgetful.signedIn(OTHER);
    }

    @Test
    void aLinkUnlocksANameThatSomebodyElseHasLocked(Site site, MailServer mail) throws SQLException {
        Newcomer locked = Newcomer.of(site, mail, "C990005", "locked@example.org").registered();
        Await.until("the mail of the opening", () -> locked.received() == 2);
        HttpResponse<String> last = null;
        for (int guess = 0; guess < 6; guess++) {
            last = new Http(site).signIn("C990005", "guess-" + guess);
        }
        assertThat(last.body()).contains("Recevoir un lien de déblocage");
        post(new Http(site), "/sign-in", "signIn", "unlock", Map.of("name", "locked@example.org", "password", ""));
        String token = locked.tokenAfter(2);
        assertThat(new Http(site).signIn("locked@example.org", CHOSEN).statusCode()).as("locked").isEqualTo(200);

        assertThat(location(post(new Http(site), "/link?token=" + token, "link", Map.of("token", token))))
                .isEqualTo("/sign-in?linked=1");
        locked.signedIn(CHOSEN);
    }

    @Test
    void staffInviteACustomer(Site site, MailServer mail) throws SQLException {
        Newcomer guest = Newcomer.of(site, mail, "C990006", "guest@example.org");
        Http adviser = Http.signedIn(site, Site.ADVISER);
        assertThat(location(post(adviser, "/office/customer/detail?number=C990006", "invitation", "invite", Map.of())))
                .isEqualTo("/office/customer/detail?number=C990006");

        Newcomer.choose(new Http(site), guest.tokenAfter(0), CHOSEN);

        assertThat(guest.signedIn(CHOSEN).get("/portal/home").statusCode()).isEqualTo(200);
        assertThat(adviser.get("/office/customer/detail?number=C990006").body()).doesNotContain("invitation:invite");
    }

    @Test
    void theNameToSignInWithFollowsTheAddressAndTheOldOneMayTakeItBack(Site site, MailServer mail) throws SQLException {
        Newcomer mover = Newcomer.of(site, mail, "C990007", "mover@example.org").registered();
        Http signedIn = mover.signedIn(CHOSEN);
        Await.until("the mail of the opening", () -> mover.received() == 2);
        Newcomer moved = new Newcomer(site, mail, "C990007", "moved@example.org");
        String page = "/portal/profile?edit=main";
        post(signedIn, page, "main", Map.of("email", moved.email(), "password", "guess"));
        assertThat(signedIn.get("/portal/profile").body()).contains("Ce n’est pas votre mot de passe");
        post(signedIn, page, "main", Map.of("email", moved.email(), "password", CHOSEN));
        String proof = moved.tokenAfter(0);
        assertThat(mover.signedIn(CHOSEN).get("/portal/home").statusCode()).as("until the link is opened").isEqualTo(200);
        post(new Http(site), "/confirm-email?token=" + proof, "confirm", Map.of("token", proof));

        assertThat(signedIn.get("/portal/home").statusCode()).as("signed out").isEqualTo(302);
        assertThat(new Http(site).signIn(mover.email(), CHOSEN).statusCode()).isEqualTo(200);
        moved.signedIn(CHOSEN);

        Newcomer.choose(new Http(site), mover.tokenAfter(2), OTHER);
        assertThat(new Http(site).signIn(moved.email(), CHOSEN).statusCode()).isEqualTo(200);
        mover.signedIn(OTHER);
        assertThat(site.sql().text("select email from customer where number = 'C990007'")).isEqualTo(mover.email());
    }

    @Test
    void whoIsNoCustomerOpensTheAccessThatAHolderGave(Site site, MailServer mail) throws SQLException {
        Newcomer holder = Newcomer.of(site, mail, "C990008", "giver@example.org").registered();
        Newcomer accountant = new Newcomer(site, mail, "", "accountant@example.org");
        Newcomer late = new Newcomer(site, mail, "", "late@example.org");
        Http giving = holder.signedIn(CHOSEN);
        for (Newcomer delegate : List.of(accountant, late)) {
            post(giving, "/portal/access/list", "give", Map.of("email", delegate.email(), "scope", "READ", "lastDay", ""));
        }
        site.sql().change("update delegation set ended_at = now(), ended_by = 'test' where email = ?", late.email());
        assertThat(new Http(site).get("/link?token=" + late.tokenAfter(0)).body()).contains("Ce lien n’est plus valable");

        String token = accountant.tokenAfter(0);
        Http somebody = new Http(site);
        assertThat(somebody.get("/link?token=" + token).body()).contains(accountant.email()).doesNotContain("consent");
        assertThat(location(Newcomer.choose(somebody, token, OTHER))).isEqualTo("/sign-in?linked=1");

        Http signedIn = accountant.signedIn(OTHER);
        assertThat(signedIn.get("/portal/home").body()).contains("Noémie Le Bihan", "sans rien changer");
        assertThat(signedIn.get("/portal/invoice/list").statusCode()).isEqualTo(200);
        assertThat(Http.signedIn(site, Site.ADVISER).get("/portal/home").statusCode()).isEqualTo(403);
        site.sql().change("delete from delegation");
        assertThat(signedIn.get("/portal/home").body()).doesNotContain("Le Bihan");
    }

    @Test
    void whoAsksTooOftenWaitsWhetherTheNameExistsOrNot(Site site) {
        for (String name : List.of("nobody-at-all@example.org", Site.NADIA)) {
            HttpResponse<String> answer = null;
            for (int time = 0; time < 6; time++) {
                answer = post(new Http(site), "/forgotten-password", "forgotten", Map.of("name", name));
            }
            assertThat(answer.body()).as(name).contains("Trop d’essais");
        }
    }
}
