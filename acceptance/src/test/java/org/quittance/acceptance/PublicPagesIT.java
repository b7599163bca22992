package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** What everybody reads: staff write it; and everybody may write to the operator, but no machine. */
@OnSites
class PublicPagesIT {

    private static final String LETTERS = "select count(*) from outbox_message where kind = 'CONTACT_FORM' and body like '%%%s%%'";

    @Test
    void staffPublishAnAnswerAndItIsReadAsItWasTyped(Site site, Surfers surfers) {
        Page adviser = surfers.signedIn(Site.ADVISER, 1280, "fr");
        adviser.navigate("/office/publication/edit?kind=question");
        adviser.locator("[id='entry:questionFr']").fill("Une question nouvelle ?");
        adviser.locator("[id='entry:answerFr']").fill("<b>Oui</b>.\n\n- un point");
        adviser.locator("[id='entry:questionEn']").fill("A new question?");
        adviser.locator("[id='entry:answerEn']").fill("Yes.");
        adviser.locator("[id='entry:go']").click();
        assertThat(adviser.locator("main .q-messages")).containsText("publié");

        Page reader = surfers.nobody(390, "fr");
        reader.navigate("/faq");
        reader.locator("summary", new Page.LocatorOptions().setHasText("Une question nouvelle ?")).click();
        assertThat(reader.locator("main details[open] p")).containsText("<b>Oui</b>.");
        assertThat(reader.locator("main details[open] li")).hasText("un point");
    }

    @Test
    void aMessageReachesTheOperatorOnceItWasTypedAsPeopleType(Site site, Surfers surfers) throws SQLException {
        Page page = surfers.nobody(390, "en");
        page.navigate("/contact");
        page.locator("[id='contact:name']").fill("Ada Visitor");
        page.locator("[id='contact:email']").fill("ada.visitor@example.org");
        page.locator("[id='contact:text']").fill("Where is my car park? Mark 4711");
        page.locator("[id='contact:go']").click();
        // Too quick for somebody who types; what was typed stays, and goes out when sent a little later.
        while (page.locator("#sent").count() == 0) {
            assertThat(page.locator("[id='contact:text']")).hasValue("Where is my car park? Mark 4711");
            page.locator("[id='contact:go']").click();
        }
        assertThat(site.sql().number(LETTERS.formatted("Mark 4711"))).isEqualTo(1);
        assertThat(site.sql().number("select count(*) from outbox_message where recipient = 'ada.visitor@example.org'")).isZero();
        site.sql().change("delete from sign_in_throttle");
    }

    @Test
    void whoFillsTheFieldThatNobodySeesIsToldThatAllIsWellAndNothingHappens(Site site, Surfers surfers) {
        Page page = surfers.nobody();
        page.navigate("/contact");
        page.locator("[id='contact:name']").fill("Robot");
        page.locator("[id='contact:email']").fill("robot@example.org");
        page.locator("[id='contact:text']").fill("Buy now! Mark 4712");
        page.locator("[id='contact:website']").fill("http://spam.example", new com.microsoft.playwright.Locator.FillOptions().setForce(true));
        page.locator("[id='contact:go']").click();

        assertThat(page.locator("#sent")).isVisible();
        assertThat(site.sql().number(LETTERS.formatted("Mark 4712"))).isZero();
    }

    @Test
    void theOtherLanguageKeepsWhatWasTyped(Surfers surfers) {
        Page page = surfers.nobody(1280, "fr");
        page.navigate("/move-in?kind=COMPANY");
        page.locator("[id='newcomer:company']").fill("Scierie du Lac");
        page.locator("a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("[id='newcomer:company']")).hasValue("Scierie du Lac");
        assertThat(page.locator("[id='newcomer:language']")).hasValue("en");
        page.reload();
        assertThat(page.locator("[id='newcomer:company']")).hasValue("");

        page.navigate("/contact");
        page.locator("[id='contact:text']").fill("Half a letter");
        page.locator("[id='contact:go']").click();
        assertThat(page.locator("[id='contact:email']")).hasAttribute("aria-invalid", "true");
        page.locator("a[hreflang=fr]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator("[id='contact:text']")).hasValue("Half a letter");
    }

    @Test
    void sitesAndTheStateOfTheServiceAreToldToEverybody(Site site) {
        assertThat(new Http(site).get("/sites").body()).contains("Agence du Val Clair", "Parc de la Gare", "Eau coupée");
    }

    @Test
    void canBeInstalledOnATelephone(Site site) {
        Http nobody = new Http(site);

        assertThat(nobody.get("/manifest.webmanifest").body()).contains("\"start_url\":\"/\"", "\"display\":\"standalone\"", "512x512");
        assertThat(nobody.get("/").body()).contains("rel=\"manifest\"", "apple-touch-icon");
    }
}
