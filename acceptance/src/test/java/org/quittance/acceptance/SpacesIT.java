package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.acceptance.Newcomer.CHOSEN;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** A login that sees several customers: which of them is shown, and what an address shows of another one. */
@OnSites
class SpacesIT {

    private static final String ARRIVED = "Vous voyez maintenant l’espace de";
    private static final String CAMILLES = "/portal/contract/detail?number=E100001";

    @AfterEach
    void nobodyHasAccessAnyMore(Site site) throws SQLException {
        site.sql().change("delete from delegation");
        site.sql().change("update login set shown_customer_id = null");
    }

    private static void give(Site site, String to, String scope) throws SQLException {
        site.sql().change("""
                insert into delegation (id, customer_id, email, scope, given_by, given_at)
                select nextval('id_seq'), id, ?, ?, 'test', now() from customer where number = 'C100001'""", to, scope);
    }

    private static Forms.Post button(Http http, String address, String name) {
        return Forms.of(http.get(address).body()).stream().filter(post -> post.button().equals(name)).findFirst().orElseThrow();
    }

    /** Unless it is shown already. */
    private static void choose(Http http, String customer) {
        String address = "/portal/access/switch?q=" + customer;
        Forms.of(http.get(address).body()).stream().filter(post -> post.button().startsWith("choose:"))
                .forEach(post -> assertThat(post.send(http, address).statusCode()).isEqualTo(302));
    }

    @Test
    void aCustomerWhoIsAddedTakesNobodysPlace(Site site, MailServer mail) throws SQLException {
        Newcomer household = Newcomer.of(site, mail, "C990051", "household@example.org").registered();
        Await.until("the mail of the opening", () -> household.received() == 2);
        Http before = household.signedIn(CHOSEN);
        assertThat(before.get("/portal/home").body()).contains("Noémie");
        Http adviser = Http.signedIn(site, Site.ADVISER);
        Newcomer.post(adviser, "/office/customer/new?kind=COMPANY", "newcomer", "anyway", Map.of("kind", "COMPANY", "company", "Abeilles du Val",
                "line1", "1 rue Neuve", "postcode", "63299", "town", "Val-Clair", "country", "FR", "language", "fr",
                "email", household.email(), "invite", "on", "seen", "C990051"));
        String number = site.sql().text("select number from customer where company_name = 'Abeilles du Val'");
        Await.until("the invitation", () -> household.received() == 3);
        List<String> mails = mail.receivedBy(household.email()).stream().map(MailServer::text).filter(text -> text.contains(number)).toList();
        assertThat(mails).singleElement().asString().contains("votre mot de passe reste le même").doesNotContain("Choisissez");

        String token = mails.get(0).replaceFirst("(?s).*/link\\?token=([\\w-]+).*", "$1");
        assertThat(new Http(site).get("/link?token=" + token).body()).contains("avec le même mot de passe").doesNotContain("link:password");
        assertThat(Newcomer.location(Newcomer.post(new Http(site), "/link?token=" + token, "link", Map.of("token", token))))
                .isEqualTo("/sign-in?linked=1");

        assertThat(before.get("/portal/home").body()).contains("Noémie Le Bihan, référence C990051").doesNotContain(ARRIVED);
        assertThat(household.signedIn(CHOSEN).get("/portal/home").body()).contains("référence C990051");
        choose(before, number);
        assertThat(before.get("/portal/home").body()).contains("référence " + number).doesNotContain(ARRIVED);
        assertThat(household.signedIn(CHOSEN).get("/portal/home").body()).as("signed in anew").contains("référence " + number);
        assertThat(before.get("/portal/access/switch").body().split("Affiché", -1)).as("one alone is shown").hasSize(2);
    }

    @Test
    void anAddressOpensTheSpaceOfTheCustomerWhoseItIs(Site site) throws SQLException {
        give(site, Site.NADIA, "READ");
        String customer = " where customer_id = (select id from customer where number = 'C100001')";
        for (String address : new String[] {CAMILLES,
            "/portal/invoice/detail?number=" + site.sql().text("select max(number) from invoice" + customer + " and status = 'PUBLISHED'"),
            "/portal/document/pdf?id=" + site.sql().text("select max(id) from document" + customer),
            "/portal/payment/mandate?account=C100001-1", "/portal/consumption/download?contract=E100001&as=csv",
            "/portal/profile?customer=C100001", "/portal/payment/list?customer=C100001"}) {
            Http nadia = Http.signedIn(site, Site.NADIA);
            choose(nadia, "Benali");
            assertThat(nadia.bytes(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void whatIsNobodysOfTheLoginDoesNotExistAndChangesNothing(Site site) throws SQLException {
        give(site, Site.NADIA, "READ");
        Http nadia = Http.signedIn(site, Site.NADIA);
        choose(nadia, "Benali");
        assertThat(nadia.get("/portal/home").body()).contains("Benali").doesNotContain(ARRIVED);
        HttpResponse<String> anothers = nadia.get("/portal/contract/detail?number=E100004");
        HttpResponse<String> nobodys = nadia.get("/portal/contract/detail?number=E999999");

        assertThat(anothers.statusCode()).isEqualTo(nobodys.statusCode()).isEqualTo(404);
        assertThat(anothers.body().replace("E100004", "E999999").replaceAll("nonce=\"[^\"]*\"|csp\\.init\\([^)]*\\)|value=\"[^\"]*\"", ""))
                .isEqualTo(nobodys.body().replaceAll("nonce=\"[^\"]*\"|csp\\.init\\([^)]*\\)|value=\"[^\"]*\"", ""));
        assertThat(nadia.get("/portal/home").body()).contains("Benali").doesNotContain(ARRIVED);
        assertThat(nadia.get(CAMILLES).body()).contains(ARRIVED, "Camille Martin");
        assertThat(nadia.get("/portal/home").body()).as("said once").contains("Camille Martin").doesNotContain(ARRIVED);
    }

    @Test
    void aFormActsInTheSpaceThatItsPageShowed(Site site) throws SQLException {
        give(site, Site.NADIA, "READ");
        Http nadia = Http.signedIn(site, Site.NADIA);
        choose(nadia, "Benali");
        Forms.Post own = button(nadia, "/portal/access/list", "give:go");
        assertThat(nadia.get(CAMILLES).statusCode()).isEqualTo(200);
        own.send(nadia, "/portal/access/list");
        assertThat(site.sql().text("""
                select l.name from delegation d join login_customer s on s.customer_id = d.customer_id join login l on l.id = s.login_id
                where d.email = 'somebody.else@example.org'""")).isEqualTo(Site.NADIA);
        assertThat(nadia.get("/portal/home").body()).as("where the form was").contains("Benali").doesNotContain("Camille Martin");

        nadia.get(CAMILLES);
        Forms.Post camilles = button(nadia, "/portal/profile?edit=language", "language:go");
        site.sql().change("update delegation set last_day = date '2026-11-20'");
        assertThat(camilles.send(nadia, "/portal/profile?edit=language").statusCode()).as("taken back meanwhile, told without its page").isEqualTo(409);
        assertThat(nadia.get("/portal/profile").body()).contains("Benali").doesNotContain("Camille");
    }
}
