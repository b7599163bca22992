package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;

/** Access that holders give to others, and staff who look as a customer sees it: both end, and neither writes by reading. */
@OnOwnSite
class DelegationIT {

    private static final String READ_ONLY = "Vous pouvez voir cet espace, pas y changer quelque chose";

    @AfterEach
    void nobodyHasAccessAnyMore(Site site) throws SQLException {
        site.sql().change("delete from delegation");
        site.sql().change("update login set shown_customer_id = null");
    }

    private static void give(Site site, String to, String customers, String scope) throws SQLException {
        site.sql().change("""
                insert into delegation (id, customer_id, email, scope, given_by, given_at)
                select nextval('id_seq') + row_number() over (), id, ?, ?, 'test', now() from customer where number in
                """ + "(" + customers + ")", to, scope);
    }

    private static String press(Http http, String address, String button) {
        return Forms.of(http.get(address).body()).stream().filter(post -> post.button().equals(button)).findFirst()
                .orElseThrow().send(http, address).body();
    }

    private static void choose(Http http, String customer) {
        List<Forms.Post> posts = Forms.of(http.get("/portal/access/switch?q=" + customer).body());
        posts.stream().filter(post -> post.button().startsWith("choose:")).forEach(post ->
                assertThat(post.send(http, "/portal/access/switch?q=" + customer).statusCode()).isEqualTo(302));
    }

    @Test
    void theHolderGivesAccessAndBothAreTold(Site site) {
        Http camille = Http.signedIn(site, Site.CAMILLE);
        press(camille, "/portal/access/list", "give:go");

        assertThat(site.sql().lines("""
                select recipient, kind, body like '%somebody.else@example.org%', body like '%/portal/access/list?object=%'
                from outbox_message where kind = 'ACCESS_GIVEN' and body like '%somebody.else@example.org%'
                  or recipient = 'somebody.else@example.org'"""))
                .containsExactlyInAnyOrder(Site.CAMILLE + " ACCESS_GIVEN true true", "somebody.else@example.org ACCESS_LINK false false");

        String delegation = site.sql().text("select id from delegation where email = 'somebody.else@example.org'");
        press(camille, "/portal/access/list?object=" + delegation, "objection:go");
        assertThat(site.sql().text("select ended_by from delegation where id = ?", Long.valueOf(delegation)))
                .isEqualTo(Site.CAMILLE);
    }

    @Test
    void aDelegateSeesTheCustomerUntilItIsTakenBack(Site site) throws SQLException {
        Http nadia = Http.signedIn(site, Site.NADIA);
        assertThat(nadia.get("/portal/contract/detail?number=E100001").statusCode()).isEqualTo(404);
        give(site, Site.NADIA, "'C100001'", "READ");
        choose(nadia, "C100001");
        assertThat(nadia.get("/portal/contract/detail?number=E100001").statusCode()).isEqualTo(200);
        assertThat(nadia.get("/portal/home").body()).contains("Camille", "sans rien changer");
        assertThat(nadia.post("/portal/document/make", Map.of("contract", "E100001", "kind", "CONTRACT")).statusCode()).isEqualTo(302);

        site.sql().change("update login set address_unproved = true where name = ?", Site.NADIA);
        assertThat(nadia.get("/portal/contract/detail?number=E100001").statusCode()).as("who reads the mail is not known").isEqualTo(404);
        site.sql().change("update login set address_unproved = false where name = ?", Site.NADIA);
        site.sql().change("update delegation set last_day = date '2026-11-20'");
        assertThat(nadia.get("/portal/contract/detail?number=E100001").statusCode()).isEqualTo(404);
        assertThat(nadia.get("/portal/home").body()).doesNotContain("Camille");
    }

    @Test
    void aManagerOfFortyFindsEachOfThem(Site site) throws SQLException {
        site.sql().change("""
                insert into delegation (id, customer_id, email, scope, given_by, given_at)
                select nextval('id_seq'), id, ?, 'FULL', 'test', now() from customer where number < 'C100041'
                  and number <> 'C100002' order by number limit 40""", Site.NADIA);
        Http nadia = Http.signedIn(site, Site.NADIA);

        assertThat(nadia.get("/portal/access/switch").body()).contains("C100001", "C100031");
        assertThat(nadia.get("/portal/access/switch?q=martin+camille").body()).contains("C100001").doesNotContain("C100031");
    }

    @Test
    void whoMayOnlyReadChangesNothingWhateverIsSent(Site site) throws SQLException {
        List<Pages.Listed> pages = Pages.all().filter(page -> page.isIn("portal") && !page.address().contains("{")).toList();
        Map<String, String> customers = new TreeMap<>();
        site.sql().rows("select l.name, c.number from login l join login_customer lc on lc.login_id = l.id join customer c on c.id = lc.customer_id")
                .forEach(row -> customers.put((String) row.get(0), (String) row.get(1)));
        give(site, Site.NADIA, customers.entrySet().stream().filter(one -> !one.getKey().equals(Site.NADIA))
                .map(one -> "'" + one.getValue() + "'").distinct().collect(Collectors.joining(", ")), "READ");
        Http nadia = Http.signedIn(site, Site.NADIA);
        Map<String, String> before = Contents.of(site);
        List<String> refused = new ArrayList<>();
        for (Pages.Listed page : pages.stream().filter(page -> !page.login().equals(Site.NADIA)).toList()) {
            choose(nadia, customers.get(page.login()));
            refused.addAll(refusals(nadia, page.address()));
        }

        assertThat(Contents.of(site)).isEqualTo(before);
        assertThat(refused).as("forms that write").hasSizeGreaterThan(5);
    }

    /** Buttons of the page that were refused with the sentence. */
    private static List<String> refusals(Http http, String address) {
        List<String> refused = new ArrayList<>();
        int buttons = Forms.of(http.get(address).body()).size();
        for (int i = 0; i < buttons; i++) {
            List<Forms.Post> now = Forms.of(http.get(address).body());
            if (i < now.size() && !now.get(i).button().startsWith("choose:")) {
                boolean redirected = now.get(i).send(http, address).statusCode() == 302;
                if (redirected && http.get(address).body().contains(READ_ONLY)) {
                    refused.add(address + " " + now.get(i).button());
                }
            }
        }
        return refused;
    }

    @Test
    void staffLookAsTheCustomerSeesItAndTheCustomerReadsWhy(Site site) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        assertThat(adviser.get("/portal/home").statusCode()).isEqualTo(403);
        String louis = site.sql().text("""
                select c.number from login l join login_customer lc on lc.login_id = l.id join customer c on c.id = lc.customer_id
                where l.name = ?""", Site.LOUIS);
        press(adviser, "/office/customer/open?number=" + louis, "open:go");
        assertThat(site.sql().number("select count(*) from customer_visit where reason = '1'")).isEqualTo(1);
        String home = adviser.get("/portal/home").body();
        assertThat(home).contains("Ferrand", "comme le client le voit", "/office/customer/leave");
        assertThat(refusals(adviser, "/portal/plan/subscribe?contract=W100055&step=3&day=15")).isNotEmpty();

        assertThat(adviser.post("/office/customer/leave", Map.of()).statusCode()).isEqualTo(302);
        assertThat(adviser.get("/portal/home").statusCode()).isEqualTo(403);
        String name = site.sql().text("select display_name from login where name = ?", Site.ADVISER);
        assertThat(Http.signedIn(site, Site.LOUIS).get("/portal/access/list").body()).contains(name);
        assertThat(site.sql().refusal("update customer_visit set reason = 'none'")).contains("not changed afterwards");
    }
}
