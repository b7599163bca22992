package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** Administrators say who works here; nobody raises their own rights, and what is taken away is gone at once. */
@OnSites
class StaffIT {

    private static final String NEW = "nina.moreau@example.org";
    private static final String PASSWORD = "Un-mot-de-passe-2026!";

    private static final Pattern LINK = Pattern.compile("/link\\?token=([A-Za-z0-9_-]+)");

    /** Presses a button of a form with these values of its fields; the others stay as the page had them. */
    private static HttpResponse<String> send(Http http, String address, String form, String button, Map<String, String> values) {
        String page = http.get(address).body();
        Map<String, String> post = new LinkedHashMap<>(values);
        post.put(form, form);
        post.put(form + ":" + button, "");
        post.put("jakarta.faces.ViewState", Http.viewState(page));
        post.put("primefaces.nonce", Http.nonce(page));
        return http.post(address, post);
    }

    private static String id(Site site, String name) {
        return site.sql().text("select id from login where name = ?", name);
    }

    private static String detail(Site site, String name) {
        return "/office/user/detail?id=" + id(site, name);
    }

    private static List<String> trail(Site site, int lines) {
        return site.sql().lines("""
                select coalesce(actor, '-'), field, coalesce(old_value, '-'), coalesce(new_value, '-')
                from audit_event where kind in ('ROLE', 'CHANGE') and customer_id is null order by id desc limit\s""" + lines);
    }

    @Test
    void aMemberIsInvitedWorksGetsAnotherRoleAndIsLockedOut(Site site, MailServer mail) throws Exception {
        Http administrator = Http.signedIn(site, Site.ADMINISTRATOR);
        send(administrator, "/office/user/list", "invitation", "go", Map.of("invitation:name", NEW, "invitation:display", "Nina Moreau",
                "invitation:language", "fr", "invitation:each:0:given", "on"));
        assertThat(trail(site, 1)).containsExactly("administration role - " + NEW + " ADVISER");
        assertThat(administrator.get("/office/user/list").body()).contains("Nina Moreau", "Invité");

        Await.until("the invitation is there", () -> mail.receivedBy(NEW).size() == 1);
        Matcher link = LINK.matcher(MailServer.text(mail.receivedBy(NEW).get(0)));
        assertThat(link.find()).isTrue();
        String token = link.group(1);
        Http nina = new Http(site);
        assertThat(nina.get("/link?token=" + token).body()).contains("Votre accès à l’espace de gestion", NEW);
        send(nina, "/link?token=" + token, "link", "go", Map.of("link:token", token, "link:password", PASSWORD));
        assertThat(nina.get("/link?token=" + token).body()).as("once").doesNotContain(NEW);
        nina.signIn(NEW, PASSWORD);
        assertThat(nina.get("/office/customer/search").statusCode()).isEqualTo(200);
        assertThat(nina.get("/office/user/list").statusCode()).isEqualTo(403);

        send(administrator, detail(site, NEW), "rights", "go", Map.of("rights:each:1:given", "on"));
        assertThat(trail(site, 2)).containsExactlyInAnyOrder("administration role - " + NEW + " BILLING",
                "administration role " + NEW + " ADVISER -");
        assertThat(nina.get("/office/billing/list").statusCode()).as("the session has ended").isEqualTo(302);
        nina.signIn(NEW, PASSWORD);
        assertThat(nina.get("/office/billing/list").statusCode()).isEqualTo(200);
        assertThat(site.sql().text("select body from outbox_message where recipient = ? order by id desc limit 1", NEW))
                .contains("relevés et facturation");

        send(administrator, detail(site, NEW), "access", "lock", Map.of());
        assertThat(trail(site, 1)).containsExactly("administration access " + NEW + " OPEN " + NEW + " LOCKED");
        assertThat(nina.get("/office/billing/list").statusCode()).isEqualTo(302);
        Http again = new Http(site);
        again.signIn(NEW, PASSWORD);
        assertThat(again.get("/office/home").statusCode()).isEqualTo(302);

        send(administrator, detail(site, NEW), "access", "unlock", Map.of());
        again.signIn(NEW, PASSWORD);
        assertThat(again.get("/office/home").statusCode()).isEqualTo(200);
        send(administrator, detail(site, NEW), "access", "lock", Map.of());
    }

    @Test
    void nobodyChangesTheirOwnRights(Site site) {
        Http administrator = Http.signedIn(site, Site.ADMINISTRATOR);
        assertThat(administrator.get(detail(site, Site.ADMINISTRATOR)).body()).contains("C’est vous").doesNotContain("rights:go", "access:lock");
    }

    @Test
    void whoLosesTheTelephoneGetsInAgainOnceTwoAdministratorsSaySo(Site site) throws SQLException {
        String login = id(site, "comptable");
        site.sql().change("insert into passkey (id, login_id, credential_id, attested, sign_count, device, added_at)"
                + " select nextval('id_seq'), id, 'x', 'x', 0, 'test', now() from login where name = 'comptable'");
        site.sql().change("insert into login (id, name, password_hash, display_name, language)"
                + " select nextval('id_seq'), 'adjointe', password_hash, 'Inès Roux', 'fr' from login where name = 'administration'");
        site.sql().change("insert into login_role (login_id, role) select id, 'ADMINISTRATOR' from login where name = 'adjointe'");
        String keys = "select count(*) from passkey where login_id = " + login;
        Http administrator = Http.signedIn(site, Site.ADMINISTRATOR);
        Http other = Http.signedIn(site, "adjointe");

        send(administrator, detail(site, "comptable"), "access", "ask", Map.of());
        assertThat(administrator.get(detail(site, "comptable")).body()).contains("reset:drop").doesNotContain("reset:grant", "access:ask");
        send(administrator, detail(site, "comptable"), "reset", "grant", Map.of());
        assertThat(site.sql().number(keys)).as("not by who asked").isOne();
        assertThat(other.get("/office/user/list").body()).contains("Second facteur à réinitialiser");
        send(other, detail(site, "comptable"), "reset", "drop", Map.of());
        assertThat(trail(site, 1)).containsExactly("adjointe second_factor_reset comptable ASKED comptable DROPPED");

        send(administrator, detail(site, "comptable"), "access", "ask", Map.of());
        send(other, detail(site, "comptable"), "reset", "grant", Map.of());
        assertThat(site.sql().number(keys)).isZero();
        assertThat(trail(site, 2)).containsExactlyInAnyOrder("adjointe second_factor_reset comptable ASKED comptable GRANTED",
                "adjointe second_factor comptable passkey -");
        site.sql().change("update login set locked_at = now() where name = 'adjointe'");
        assertThat(site.sql().refusal("insert into second_factor_reset values (1, 1, 1, now())")).contains("check");
    }

    @Test
    void aNameThatSignsInAlreadyIsNotInvitedAndNobodyWithoutARole(Site site) {
        Http administrator = Http.signedIn(site, Site.ADMINISTRATOR);
        assertThat(send(administrator, "/office/user/list", "invitation", "go", Map.of("invitation:name", Site.CAMILLE,
                "invitation:display", "Camille", "invitation:language", "fr", "invitation:each:0:given", "on")).body())
                .contains("Quelqu’un se connecte déjà");
        assertThat(send(administrator, "/office/user/list", "invitation", "go", Map.of("invitation:name", "x@example.org",
                "invitation:display", "X", "invitation:language", "fr")).body()).contains("Aucun rôle");
        assertThat(site.sql().number("select count(*) from login where name = 'x@example.org'")).isZero();
    }

    @Test
    void aLinkThatWaitsInTheOutboxIsReadByAdministratorsAlone(Site site) throws SQLException {
        site.sql().change("""
                insert into outbox_message (id, kind, recipient, language, subject, body, status, attempts, created_at, next_attempt_at)
                values (nextval('id_seq'), 'ACCESS_LINK', 'x@example.org', 'fr', 'Lien', 'https://x.example/link?token=abc', 'DEAD', 1, now(), now())""");
        String address = "/office/outbox/message?id=" + site.sql().text("select max(id) from outbox_message");
        assertThat(Http.signedIn(site, Site.ADVISER).get(address).body()).doesNotContain("token=abc");
        assertThat(Http.signedIn(site, Site.ADMINISTRATOR).get(address).body()).contains("token=abc");
        site.sql().change("delete from outbox_message where recipient = 'x@example.org'");
    }
}
