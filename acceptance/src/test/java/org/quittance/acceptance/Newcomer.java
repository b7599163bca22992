package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.Site;

/** A customer whom nobody knew before, so that no other test minds what becomes of the access. */
record Newcomer(Site site, MailServer mail, String number, String email) {

    static final String CHOSEN = "Un-train-de-nuit-vers-Aurillac-7";
    private static final Pattern TOKEN = Pattern.compile("/(?:link|confirm-email)\\?token=([\\w-]+)");

    /** Lives in 63299 Val-Clair and is called Noémie Le Bihan. */
    static Newcomer of(Site site, MailServer mail, String number, String email) throws SQLException {
        site.sql().change("""
                insert into customer (id, number, kind, title, first_name, last_name, line1, postcode, town, country, email, language,
                  search_text, created_at)
                values (nextval('id_seq'), ?, 'PERSON', 'Mme', 'Noémie', 'Le Bihan', '1 rue Neuve', '63299', 'Val-Clair', 'FR', ?, 'fr',
                  '', now())""", number, email);
        site.sql().change("insert into account (id, number, customer_id) select nextval('id_seq'), number || '-1', id from customer"
                + " where number = ?", number);
        return new Newcomer(site, mail, number, email);
    }

    /** Registers and chooses the password. */
    Newcomer registered() {
        long before = received();
        post(new Http(site), "/register", "register", Map.of("number", number, "postcode", "63299", "holder", "Le Bihan",
                "email", email));
        choose(new Http(site), tokenAfter(before), CHOSEN);
        return this;
    }

    long received() {
        return mail.receivedBy(email).size();
    }

    /** Of the link in the first mail that comes after some. */
    String tokenAfter(long before) {
        Await.until("a mail to " + email, () -> received() > before);
        return token(mail.receivedBy(email).get((int) before));
    }

    static String token(MimeMessage message) {
        try {
            Matcher link = TOKEN.matcher(MailServer.text(message));
            assertThat(link.find()).as(message.getSubject()).isTrue();
            return link.group(1);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<String> choose(Http http, String token, String password) {
        return post(http, "/link?token=" + token, "link", Map.of("token", token, "password", password));
    }

    Http signedIn(String password) {
        Http http = new Http(site);
        assertThat(http.signIn(email, password).statusCode()).as("signs in").isEqualTo(302);
        return http;
    }

    /** Sends a form as a browser without scripts does. */
    static HttpResponse<String> post(Http http, String page, String form, Map<String, String> fields) {
        return post(http, page, form, "go", fields);
    }

    static HttpResponse<String> post(Http http, String page, String form, String button, Map<String, String> fields) {
        String shown = http.get(page).body();
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put(form, form);
        fields.forEach((name, value) -> sent.put(form + ":" + name, value));
        sent.put(form + ":" + button, "");
        sent.put("jakarta.faces.ViewState", Http.viewState(shown));
        sent.put("primefaces.nonce", Http.nonce(shown));
        return http.post(page.replaceFirst("\\?.*", ""), sent);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    static List<String> locations(List<HttpResponse<String>> answers) {
        return answers.stream().map(Newcomer::location).sorted().toList();
    }
}
