package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
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
        fill(page, "siret", "10000000900018");
        save(page);

        assertThat(page.locator("main .q-messages")).containsText("#ffee00 est trop pâle");
        assertThat(page.locator("main .q-messages")).containsText("Ce n’est pas un SIRET de ce SIREN");
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
                .contains("Calcul des factures", "Terminé", "Envoi des e-mails");
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

    /** Monday 12 and Tuesday 13 June 2028. */
    @Test
    void nobodyIsReceivedWhenTheOperatorIsClosed(Site site) throws SQLException {
        String home = "/office/settings/home";
        Http administrator = Http.signedIn(site, Site.ADMINISTRATOR);
        Newcomer.post(administrator, home, "closing", Map.of("first", "12/06/2028", "last", "13/06/2028", "label", "Fête patronale"));
        assertThat(administrator.get(home).body()).contains("Fête patronale", "12/06/2028", "13/06/2028");
        assertThat(Newcomer.post(administrator, home, "closing", Map.of("first", "13/06/2028", "last", "", "label", "Deux fois")).body())
                .contains("Ces jours sont passés, ou déjà fermés");
        assertThat(Newcomer.post(administrator, home, "closing", Map.of("first", "20/06/2028", "last", "19/06/2028", "label", "À rebours"))
                .body()).contains("Ces jours ne vont pas ensemble");

        assertThat(published(administrator, "13/06/2028")).contains("ne donnent aucun créneau");
        Forms.of(administrator.get(home).body()).stream().filter(post -> post.button().startsWith("closings:")).findFirst().orElseThrow()
                .send(administrator, home);
        assertThat(site.sql().number("select count(*) from operator_closing where label = 'Fête patronale'")).isZero();
        assertThat(site.sql().lines("select actor, old_value, new_value from audit_event where field = 'closing' order by id"))
                .containsExactly("administration null 2028-06-12 2028-06-13 Fête patronale",
                        "administration 2028-06-12 2028-06-13 Fête patronale null");
        assertThat(published(administrator, "13/06/2028")).as("open again").isEmpty();
        assertThat(site.sql().number("select count(*) from appointment_slot where desk = 'Guichet de juin'")).isEqualTo(2);
        site.sql().change("update appointment_slot set withdrawn_at = published_at, withdrawn_by = 'x' where desk = 'Guichet de juin'");
    }

    /** On each day from the 12th, from nine to half past nine. @return the page if it stays, else nothing */
    private static String published(Http http, String last) {
        String page = http.get("/office/appointment/publish").body();
        Map<String, String> fields = new LinkedHashMap<>(Forms.of(page).stream()
                .filter(post -> post.button().equals("plan:go")).findFirst().orElseThrow().fields());
        fields.put("plan:adviser", "");
        fields.put("plan:deskName", "Guichet de juin");
        fields.put("plan:place", "");
        fields.put("plan:first", "12/06/2028");
        fields.put("plan:last", last);
        fields.put("plan:from", "09:00");
        fields.put("plan:until", "09:30");
        fields.put("plan:minutes", "30");
        fields.put("primefaces.nonce", Http.nonce(page));
        return http.post("/office/appointment/publish", fields).body();
    }
}
