package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** What administrators say of the operator counts from its day on, on every page, and nothing that is wrong is taken. */
@OnSites
class SettingsIT {

    private static final String FORM = "SEM au capital de 500 000 €";

    private static Page form(Surfers surfers) {
        Page page = surfers.signedIn(Site.ADMINISTRATOR);
        page.navigate("/office/settings/operator");
        return page;
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[id='said:" + field + "']").fill(value);
    }

    private static void save(Page page) {
        page.locator("[id='said:go']").click();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void tellsEverythingThatIsWrongAndTakesNothingOfIt(Site site, Surfers surfers) {
        Page page = form(surfers);
        fill(page, "color", "#ffee00");
        fill(page, "iban", "FR76 3000 6000 0112 3456 7890 188");
        save(page);

        assertThat(page.locator("main .q-messages")).containsText("#ffee00 est trop pâle");
        assertThat(page.locator("main .q-messages")).containsText("Cet IBAN est faux");
        page.navigate("/office/settings/operator");
        page.locator("[id='said:logo']").setInputFiles(new FilePayload("logo.png", "image/png",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8)));
        save(page);
        assertThat(page.locator("main .q-messages")).containsText("ni un PNG ni un JPEG");
        assertThat(site.sql().number("select count(*) from operator_logo")).isZero();
    }

    @Test
    void aChangeOfTodayShowsEverywhereAtOnceAndCanBeSaidOtherwise(Site site, Surfers surfers) throws IOException {
        Page page = form(surfers);
        fill(page, "form", FORM);
        page.locator("[id='said:logo']").setInputFiles(new FilePayload("logo.png", "image/png", picture()));
        save(page);

        assertThat(page.locator("main")).containsText(FORM);
        assertThat(page.locator("header .q-logo")).isVisible();
        Http anybody = new Http(site);
        assertThat(anybody.get("/legal").body()).contains(FORM, "/look/logo.png?v=");
        assertThat(anybody.bytes("/look/logo.png").headers().firstValue("Content-Type")).contains("image/png");
        assertThat(site.sql().texts("select new_value from audit_event where actor = 'administration' and field = 'operator_legal_form'"))
                .anyMatch(value -> value.startsWith(FORM));

        page.navigate("/office/settings/operator");
        fill(page, "form", "");
        page.locator("[id='said:remove']").check();
        save(page);
        assertThat(page.locator("header .q-logo")).hasCount(0);
        assertThat(anybody.get("/legal").body()).doesNotContain(FORM);
    }

    @Test
    void showsWhatGoesOnByItself(Site site) {
        assertThat(Http.signedIn(site, Site.ADMINISTRATOR).get("/office/settings/jobs").body())
                .contains("Calcul des factures", "Terminé", "Envoi des courriels");
    }

    @Test
    void aChangeToComeWaitsForItsDayAndMayBeWithdrawn(Site site, Surfers surfers) {
        Page page = form(surfers);
        fill(page, "name", "Eaux de demain");
        fill(page, "from", "01/01/2030");
        save(page);

        assertThat(page.locator("main")).containsText("Eaux de demain");
        assertThat(page.locator("header .q-brand")).not().containsText("Eaux de demain");
        page.locator("[id='coming:each:0:withdraw']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("main .q-messages")).containsText("retiré");
        assertThat(site.sql().number("select count(*) from operator_version where name = 'Eaux de demain'")).isZero();
    }
}
