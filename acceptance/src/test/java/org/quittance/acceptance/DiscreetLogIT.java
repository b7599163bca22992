package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** What people type stays out of the server's log, which more people read than may know it. */
@OnSites
class DiscreetLogIT {

    private static final String UNKNOWN = "personne.discrete@inconnu.example";
    private static final String OWNER = "noemie.discrete@example.org";
    private static final String GUESS = "un-mot-de-passe-essaye-17";
    /** That of the examples in the SEPA rule book. */
    private static final String IBAN = "FR1420041010050500013M02606";

    /** Refused and accepted, with accents and quotes, too long, and as nobody types it. */
    @Test
    void holdsNothingThatWasTyped(Site site, MailServer mail) throws SQLException, IOException {
        long before = Files.size(site.log());
        Http nobody = new Http(site);
        for (String name : new String[] {UNKNOWN, "C100001", "o'" + UNKNOWN, "x".repeat(300) + UNKNOWN}) {
            nobody.signIn(name, GUESS);
        }
        Newcomer.post(nobody, "/forgotten-password", "forgotten", Map.of("name", UNKNOWN));
        Newcomer.post(nobody, "/register", "register", Map.of("number", "C999993", "invoice", "F2026-'999'", "postcode", "63299",
                "holder", "Le Bihan-Discret", "email", UNKNOWN));
        Newcomer.post(nobody, "/pay", "pay", Map.of("reference", "F2026-DISCRET", "amount", "12,34"));
        nobody.get("/link?token=jeton-discret");
        nobody.get("/portal/invoice/detail?number=F-DISCRET'--");

        Newcomer owner = Newcomer.of(site, mail, "C990031", OWNER).registered();
        Http session = owner.signedIn(Newcomer.CHOSEN);
        String mandate = "/portal/payment/mandate?account=C990031-1";
        assertThat(name(session, mandate, IBAN.replace("606", "607"))).contains("contient une erreur");
        assertThat(name(session, mandate, IBAN)).contains("2606");
        Await.until("the code is on its way", () -> site.sql().number("select count(*) from outbox_message m join customer c"
                + " on c.id = m.customer_id where c.number = 'C990031' and m.kind = 'SIGNATURE_CODE' and m.status = 'SENT'") == 1);

        byte[] all = Files.readAllBytes(site.log());
        assertThat(new String(Arrays.copyOfRange(all, (int) before, all.length), StandardCharsets.UTF_8).toLowerCase())
                .doesNotContain(UNKNOWN, OWNER, "discret", "le bihan", "noémie", GUESS, Newcomer.CHOSEN.toLowerCase(),
                        IBAN.toLowerCase(), IBAN.substring(4, 14));
    }

    private static String name(Http session, String page, String iban) {
        return Newcomer.post(session, page, "details", "send", Map.of("iban", iban, "holder", "Noémie Le Bihan", "consent", "on")).body();
    }
}
