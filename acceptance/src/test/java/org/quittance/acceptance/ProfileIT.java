package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** A customer keeps her own details; an e-mail address counts once its link was opened. */
@OnSites
class ProfileIT {

    private static final Pattern LINK = Pattern.compile("/confirm-email\\?token=([A-Za-z0-9_-]{43})");
    private static final String DETAILS = "select %s from customer where email = '" + Site.OLIVER + "'";

    @Test
    void telephonesAreWrittenOneWayAndWhatNobodyCouldCallIsRefusedAtItsField(Site site, Surfers surfers) {
        Page page = surfers.signedIn(Site.OLIVER, 390, "en");
        page.navigate("/portal/profile?edit=phones");
        page.locator("[id='phones:fax']").fill("12");
        page.locator("[id='phones:go']").click();
        assertThat(page.locator("#phones .q-error")).containsText("cannot be called");

        page.locator("[id='phones:fax']").fill("04.73.00.00.99");
        page.locator("[id='phones:go']").click();
        assertThat(page.locator("main .q-messages")).containsText("saved");
        assertThat(site.sql().text(DETAILS.formatted("fax"))).isEqualTo("04 73 00 00 99");
    }

    @Test
    void aSecondAddressCountsOnceItsLinkWasOpenedAndOnce(Site site, Surfers surfers, MailServer mail) throws Exception {
        Page page = surfers.signedIn(Site.OLIVER, 1280, "en");
        page.navigate("/portal/profile?edit=secondary");
        page.locator("[id='secondary:email']").fill("Oliver.Second@Example.org");
        page.locator("[id='secondary:go']").click();
        assertThat(page.locator("main")).containsText("spam folder");
        assertThat(site.sql().number(DETAILS.formatted("count(secondary_email)"))).isZero();

        Await.until("the link is sent", () -> !mail.receivedBy("oliver.second@example.org").isEmpty());
        String token = token(mail.receivedBy("oliver.second@example.org"));
        assertThat(site.sql().number("select count(*) from email_change where token_hash = ?", token)).isZero();
        Page anywhere = surfers.nobody();
        anywhere.navigate("/confirm-email?token=" + token);
        assertThat(site.sql().number(DETAILS.formatted("count(secondary_email)"))).as("only looked at").isZero();
        anywhere.locator("[id='confirm:go']").click();
        assertThat(anywhere.locator("main .q-tone-good, main .q-notice-good")).not().hasCount(0);
        assertThat(site.sql().text(DETAILS.formatted("secondary_email"))).isEqualTo("oliver.second@example.org");

        anywhere.navigate("/confirm-email?token=" + token);
        assertThat(anywhere.locator("[id='confirm:go']")).hasCount(0);
        Await.until("the main address is told", () -> site.sql().number(
                "select count(*) from outbox_message where kind = 'EMAIL_CHANGED' and recipient = ?", Site.OLIVER) == 1);
    }

    private static String token(List<MimeMessage> messages) throws Exception {
        Matcher link = LINK.matcher(MailServer.text(messages.get(messages.size() - 1)));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void whatTheLawAsksForCannotBeRefusedAndTheRestCan(Site site, Surfers surfers) {
        Page page = surfers.signedIn(Site.OLIVER, 390, "en");
        page.navigate("/portal/preferences");
        assertThat(page.locator("#notices tr").filter(new Locator.FilterOptions().setHasText("the law asks for it"))).hasCount(2);
        assertThat(page.locator("[id='notices:each:1:main']")).isDisabled();

        page.locator("[id='notices:each:4:main']").uncheck(); // an answer waits
        page.locator("[id='notices:each:5:main']").check(); // the newsletter
        page.locator("[id='notices:go']").click();
        assertThat(page.locator("main .q-messages")).containsText("saved");
        assertThat(site.sql().lines("""
                select topic, to_main, to_second from notice_choice n join customer c on c.id = n.customer_id
                where c.email = ? and topic in ('DEBITS', 'MESSAGES', 'NEWS') order by topic""", Site.OLIVER))
                .containsExactly("DEBITS true false", "MESSAGES false false", "NEWS true false");
        assertThat(site.sql().lines("""
                select actor, new_value from audit_event where field = 'notice_choice' and new_value ~ 'MESSAGES|NEWS' order by id"""))
                .contains(Site.OLIVER + " MESSAGES none", Site.OLIVER + " NEWS main");
    }

    /** She was not asked lately, so she is; once she has confirmed it is quiet. */
    @Test
    void homeAsksNowAndThenWhetherTheDetailsAreStillRight(Site site, Surfers surfers) {
        Page page = surfers.signedIn(Site.LUCIE, 390, "fr");
        page.navigate("/portal/home");
        page.locator("[id='details:each:0:right']").click();
        assertThat(page.locator("main .q-messages")).containsText("exactes");
        assertThat(page.locator("[id='details:each:0:right']")).hasCount(0);
        assertThat(site.sql().text("select details_confirmed_on from customer where number = 'C100032'")).isEqualTo(Site.TODAY);
    }

    @Test
    void electronicInvoicesAreSwitchedOffAndOnAgain(Site site, Surfers surfers) {
        String word = """
                select accepts::text from document_consent d join customer c on c.id = d.customer_id where c.email = ?
                order by since desc, d.id desc limit 1""";
        Page page = surfers.signedIn(Site.OLIVER, 390, "en");
        page.navigate("/portal/preferences");
        boolean files = page.locator("[id='files:off']").count() == 1;
        for (boolean wanted : new boolean[] {!files, files}) {
            page.locator(wanted ? "[id='files:on']" : "[id='files:off']").click();
            assertThat(page.locator("main .q-messages")).containsText(wanted ? "will be electronic" : "will be posted");
            assertThat(site.sql().text(word, Site.OLIVER)).isEqualTo(String.valueOf(wanted));
        }
    }

    @Test
    void aContractSaysHowItIsPaid(Site site) {
        assertThat(Http.signedIn(site, Site.INES).get("/portal/contract/detail?number=W100054").body())
                .contains("Mensualisation", "Voir l’échéancier");
        assertThat(Http.signedIn(site, Site.EMILY).get("/portal/contract/detail?number=E100004").body())
                .containsPattern("(?s)Direct debit.*Set it up|Prélèvement.*Le mettre en place");
    }

    @Test
    void anothersDetailsAreNotThere(Site site) {
        Http nadia = Http.signedIn(site, Site.NADIA);

        assertThat(nadia.get("/portal/profile?customer=C100001").statusCode()).isEqualTo(404);
        assertThat(nadia.get("/portal/profile?edit=nonsense").statusCode()).isEqualTo(404);
    }
}
