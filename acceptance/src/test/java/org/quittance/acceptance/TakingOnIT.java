package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** Somebody who was no customer becomes one, by an adviser or by a form that anybody may send. */
@OnSites
class TakingOnIT {

    private static final String OFFICE = "/office/customer/new";
    private static final Map<String, String> PLACE = Map.of("line1", "3 place du Four", "postcode", "63297", "town", "Val-Clair",
            "country", "FR", "language", "fr");

    @AfterEach
    void forgetTries(Site site) throws SQLException {
        site.sql().change("delete from sign_in_throttle");
    }

    private static Map<String, String> with(String... fields) {
        Map<String, String> typed = new LinkedHashMap<>(PLACE);
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return typed;
    }

    @Test
    void anAdviserTakesOnACompanyThatTelephones(Site site, MailServer mail) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        Map<String, String> company = with("kind", "COMPANY", "company", "Tonnellerie du Val", "siren", "732829321",
                "vatNumber", "FR00732829320", "email", "tonnellerie@example.org", "phone", "0473000001", "invite", "on");
        String refused = Newcomer.post(adviser, OFFICE + "?kind=COMPANY", "newcomer", company).body();
        assertThat(refused).contains("id=\"newcomer:sirenField_error\"", "id=\"newcomer:vatNumberField_error\"")
                .contains("value=\"Tonnellerie du Val\"");

        company.put("siren", "732 829 320");
        company.put("vatNumber", "FR44 732829320");
        String made = Newcomer.location(Newcomer.post(adviser, OFFICE + "?kind=COMPANY", "newcomer", company));

        assertThat(made).startsWith("/office/customer/detail?number=C2");
        String number = made.substring(made.indexOf('=') + 1);
        assertThat(adviser.get(made).body()).contains("Le client " + number + " est créé.", "tonnellerie@example.org", "732829320");
        assertThat(site.sql().text("""
                select c.kind || '/' || c.siren || '/' || c.vat_number || '/' || c.phone || '/' || a.number from customer c
                join account a on a.customer_id = c.id where c.number = ?""", number))
                .isEqualTo("COMPANY/732829320/FR44732829320/04 73 00 00 01/" + number + "-1");
        assertThat(site.sql().text("select actor from audit_event where field = 'customer' and new_value = ?", number)).isEqualTo("conseil");
        Await.until("the invitation", () -> mail.receivedBy("tonnellerie@example.org").size() == 1);
        assertThat(adviser.get("/office/customer/search?q=tonnellerie").body()).contains(number);
    }

    @Test
    void whoMayBeACustomerAlreadyIsShownBeforeAnotherIsMade(Site site) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        Map<String, String> person = with("kind", "PERSON", "firstName", "Ondine", "lastName", "Vallier", "email", "ondine@example.org");
        String first = Newcomer.location(Newcomer.post(adviser, OFFICE, "newcomer", person)).replaceFirst(".*=", "");

        Map<String, String> again = with("kind", "PERSON", "firstName", "ONDINE", "lastName", "Vallier");
        assertThat(Newcomer.post(adviser, OFFICE, "newcomer", again).body()).as("by name and postcode")
                .contains("/office/customer/detail?number=" + first, "newcomer:anyway");
        Map<String, String> shared = with("kind", "PERSON", "firstName", "Paul", "lastName", "Autre", "email", "Ondine@Example.org");
        assertThat(Newcomer.post(adviser, OFFICE, "newcomer", shared).body()).as("by e-mail").contains("number=" + first);
        assertThat(site.sql().number("select count(*) from customer where postcode = '63297' and last_name in ('Vallier', 'Autre')")).isOne();

        assertThat(Newcomer.post(adviser, OFFICE, "newcomer", "anyway", again).body()).as("who was not shown yet")
                .contains("/office/customer/detail?number=" + first);
        again.put("seen", first);
        assertThat(Newcomer.location(Newcomer.post(adviser, OFFICE, "newcomer", "anyway", again)))
                .startsWith("/office/customer/detail?number=C2").doesNotContain(first);
        assertThat(site.sql().number("select count(*) from customer where postcode = '63297' and last_name = 'Vallier'")).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField(Site site) {
        Map<String, String> wrong = with("kind", "PERSON", "firstName", "Ada", "lastName", "  ", "postcode", "632", "phone", "12",
                "email", "ada");
        assertThat(Newcomer.post(new Http(site), "/move-in", "newcomer", wrong).body()).contains("id=\"newcomer:lastNameField_error\"",
                "id=\"newcomer:postcodeField_error\"", "id=\"newcomer:phoneField_error\"", "id=\"newcomer:emailField_error\"")
                .doesNotContain("id=\"newcomer:firstNameField_error\"");
    }

    @Test
    void nobodyIsInvitedWithoutAnAddress(Site site) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        Map<String, String> person = with("kind", "PERSON", "firstName", "Zélie", "lastName", "Sansmail", "invite", "on");
        assertThat(Newcomer.post(adviser, OFFICE, "newcomer", person).body()).contains("id=\"newcomer:inviteField_error\"");
        assertThat(site.sql().number("select count(*) from customer where last_name = 'Sansmail'")).isZero();
        person.remove("invite");
        assertThat(Newcomer.location(Newcomer.post(adviser, OFFICE, "newcomer", person))).startsWith("/office/customer/detail?number=C2");
    }

    /** Who has a login is told at that address, and becomes no second customer. */
    @Test
    void theAnswerIsTheSameWhetherTheAddressIsKnownOrNot(Site site, MailServer mail) throws SQLException {
        Newcomer resident = Newcomer.of(site, mail, "C990041", "resident@example.org").registered();
        Await.until("the mail of the opening", () -> resident.received() == 2);
        HttpResponse<String> ofKnown = asked(new Http(site), with("kind", "PERSON", "firstName", "Noémie", "lastName", "Le Bihan",
                "email", "resident@example.org"));
        HttpResponse<String> ofUnknown = asked(new Http(site), with("kind", "COMPANY", "company", "Scierie du Lac",
                "email", "scierie@example.org"));
        assertThat(Newcomer.location(ofKnown)).isEqualTo(Newcomer.location(ofUnknown)).isEqualTo("/move-in?sent=1");
        assertThat(ofKnown.body()).isEqualTo(ofUnknown.body());

        Await.until("the mail to who is known", () -> resident.received() == 3);
        assertThat(MailServer.text(mail.receivedBy("resident@example.org").get(2))).contains("Rien n’a changé").doesNotContain("/link?");
        Await.until("the mail to who is not", () -> mail.receivedBy("scierie@example.org").size() == 1);
        assertThat(site.sql().number("select count(*) from customer where email = 'scierie@example.org'")).isZero();
        String token = Newcomer.token(mail.receivedBy("scierie@example.org").get(0));
        assertThat(Newcomer.location(Newcomer.choose(new Http(site), token, Newcomer.CHOSEN))).isEqualTo("/sign-in?linked=1");
        assertThat(site.sql().text("select kind || ' ' || company_name from customer where email = 'scierie@example.org'"))
                .isEqualTo("COMPANY Scierie du Lac");
        assertThat(site.sql().number("select count(*) from applicant where email in ('scierie@example.org', 'resident@example.org')")).isZero();
        assertThat(new Http(site).get("/link?token=" + token).body()).contains("Ce lien n’est plus valable");
    }

    /** Sent until it is old enough to be a person's; what comes of a stamp counts from when the page was shown. */
    private static HttpResponse<String> asked(Http http, Map<String, String> fields) {
        String shown = http.get("/move-in").body();
        Map<String, String> sent = new LinkedHashMap<>(Map.of("newcomer", "newcomer", "newcomer:go", "", "newcomer:website", "",
                "jakarta.faces.ViewState", Http.viewState(shown), "primefaces.nonce", Http.nonce(shown)));
        sent.put("newcomer:stamp", shown.replaceFirst("(?s).*name=\"newcomer:stamp\"[^>]*value=\"([^\"]+)\".*", "$1"));
        fields.forEach((name, value) -> sent.put("newcomer:" + name, value));
        AtomicReference<HttpResponse<String>> answer = new AtomicReference<>();
        Await.until("the form is taken for a person's", () -> {
            answer.set(http.post("/move-in", sent));
            return answer.get().statusCode() == 302;
        });
        return answer.get();
    }

    /** Counted from the day it was asked, by the clock of the site: 21 November 2026. */
    @Test
    void whoNeverUsesTheLinkIsForgottenAMonthLater(Site site) throws SQLException {
        for (String asked : new String[] {"2026-10-20", "2026-10-21"}) {
            site.sql().change("""
                    insert into applicant (id, last_name, line1, postcode, town, country, email, language, asked_at)
                    values (nextval('id_seq'), 'Absent', '-', '63297', '-', 'FR', ?, 'fr', cast(? as timestamptz))""",
                    asked + "@absent.example", asked + " 12:00+02");
        }
        Await.until("the applicant is forgotten", Duration.ofMinutes(3),
                () -> site.sql().number("select count(*) from applicant where email = '2026-10-20@absent.example'") == 0);
        assertThat(site.sql().number("select count(*) from applicant where email = '2026-10-21@absent.example'")).isOne();
        site.sql().change("delete from applicant where email like '%@absent.example'");
    }
}
