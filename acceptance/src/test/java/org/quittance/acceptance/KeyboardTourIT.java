package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.Keyboard;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** The main ways of a customer, walked by keyboard alone, on a telephone and on a desk. Nothing of it stays. */
@OnOwnSite
class KeyboardTourIT {

    private static final String READINGS = "from reading where entered_by = '" + Site.EMILY + "' and day = date '" + Site.TODAY + "'";

    private Site site;
    private Page page;
    private Keyboard keyboard;

    @AfterEach
    void nothingStays(Site site) throws SQLException {
        site.sql().change("delete " + READINGS);
        site.sql().change("delete from notice_choice where customer_id = (select id from customer where number = 'C100004')");
        site.sql().change("delete from delegation");
        site.sql().change("delete from sign_in_throttle");
    }

    @ParameterizedTest
    @CsvSource({"390, fr", "1280, en"})
    void theMainWaysNeedNoMouse(int width, String language, Site site, Surfers surfers) {
        this.site = site;
        page = surfers.nobody(width, language);
        keyboard = new Keyboard(page);
        signsIn(language);
        takesAnInvoiceHome();
        paysAnInvoice();
        givesAReading();
        changesTheAddress();
        choosesWhatToBeToldOf();
        givesAccess();
        asksSomething();
        menu().to(".q-profile summary").press("Enter").to("form[action='/sign-out'] button").follow();
        assertThat(page).hasURL(site.url("/"));
    }

    /** Of a telephone it is opened first. */
    private Keyboard menu() {
        if (page.locator(".q-menu-button").isVisible()) {
            keyboard.to(".q-menu-button").press("Enter");
        }
        return keyboard;
    }

    private void goTo(String path) {
        menu().to(".q-nav a[href='" + path + "']").follow();
    }

    private void aboutOneself(String path) {
        menu().to(".q-profile summary").press("Enter").to(".q-profile a[href='" + path + "']").follow();
    }

    private void signsIn(String language) {
        page.navigate("/sign-in");
        keyboard.to("[id='signIn:name']").type(Site.EMILY).to("[id='signIn:password']").type(Site.PASSWORD)
                .to("[id='signIn:go']").follow();
        assertThat(page).hasURL(site.url("/portal/home"));
        page.context().request().get("/language?to=" + language + "&back=/contact");
    }

    /** In a tab beside, as some browsers show it and others store it. */
    private void takesAnInvoiceHome() {
        goTo("/portal/invoice/list");
        keyboard.to("a[href^='/portal/invoice/detail']").follow();
        keyboard.to("a[href^='/portal/invoice/pdf']");
        List<Integer> answers = new ArrayList<>();
        page.context().onResponse(answer -> {
            if (answer.url().contains("/portal/invoice/pdf")) {
                answers.add(answer.status());
            }
        });
        keyboard.press("Control+Enter");
        page.context().waitForCondition(() -> !answers.isEmpty());
        assertThat(answers).containsOnly(200);
    }

    /** Up to the provider and back; that money counts is proved where it may. */
    private void paysAnInvoice() {
        goTo("/portal/home");
        keyboard.to("main a[href^='/portal/payment/card']").follow();
        keyboard.to("[id='card:pay']").follow();
        keyboard.to("#provider button").follow();
        keyboard.to("button[value=ABANDON]").follow();
        assertThat(page).hasURL(Pattern.compile("/pay-result\\?"));
        keyboard.to("main a[href^='/portal/payment/list']").follow();
    }

    private void givesAReading() {
        goTo("/portal/home");
        keyboard.to("main a[href='/portal/reading?contract=E100004']").follow();
        keyboard.to("[id='reading:registers:0:index']").type(after("PEAK")).to("[id='reading:registers:1:index']")
                .type(after("OFF_PEAK")).to("[id='reading:check']").press("Enter");
        assertThat(page.locator("[id='confirm:send']")).isVisible();
        keyboard.to("[id='confirm:send']").press("Enter");
        assertThat(page.locator("[id='confirm:send']")).isHidden();
        assertThat(site.sql().number("select count(*) " + READINGS)).isEqualTo(2);
    }

    /** A little more than what is known. */
    private String after(String timeClass) {
        return String.valueOf(4 + site.sql().decimal("""
                select max(r.index_value) from reading r join register g on g.id = r.register_id join meter m on m.id = g.meter_id
                join service_point p on p.id = m.service_point_id where p.reference = '30002313602037' and g.time_class = ?""",
                timeClass).longValue());
    }

    /** Asks for another address, and gives it up before its link is opened. */
    private void changesTheAddress() {
        aboutOneself("/portal/profile");
        keyboard.to("main a[href*='edit=main']").follow();
        keyboard.to("[id='main:email']").type("emily.elsewhere@example.org").to("[id='main:password']").type(Site.PASSWORD)
                .to("[id='main:go']").follow();
        assertThat(page.locator("main")).containsText("emily.elsewhere@example.org");
        keyboard.to("[id='mainWaiting:drop']").press("Enter");
        assertThat(page.locator("[id='mainWaiting:drop']")).hasCount(0);
    }

    private void choosesWhatToBeToldOf() {
        keyboard.to("main a[href^='/portal/preferences']").follow();
        keyboard.to("[id='notices:each:5:main']").press("Space").to("[id='notices:go']").press("Enter");
        assertThat(page.locator("main .q-messages")).containsText(Pattern.compile("\\S"));
        assertThat(site.sql().number("select count(*) from notice_choice where chosen_by = ?", Site.EMILY)).isPositive();
    }

    private void givesAccess() {
        aboutOneself("/portal/access/list");
        keyboard.to("[id='give:email']").type("aunt@example.org").to("[id='give:scope']").press("ArrowDown")
                .to("[id='give:go']").press("Enter");
        assertThat(page.locator("#delegates")).containsText("aunt@example.org");
        confirmed("[id='delegates:list:0:end']");
        assertThat(page.locator("#delegates")).hasCount(0);
    }

    private void asksSomething() {
        goTo("/portal/request/list");
        keyboard.to("main a[href^='/portal/request/new']").follow();
        keyboard.to("main a[href*='kind=QUESTION']").follow();
        for (Locator field : page.locator("#ask input[type=text], #ask textarea").all()) {
            keyboard.to("[id='" + field.getAttribute("id") + "']").type("Is my meter read from afar?");
        }
        keyboard.to("[id='ask:go']").follow();
        assertThat(page).hasURL(Pattern.compile("/portal/request/detail\\?id="));
        keyboard.to("[id='over:close']").press("Enter");
        assertThat(page.locator("[id='over:close']")).hasCount(0);
    }

    private void confirmed(String button) {
        keyboard.to(button).press("Enter");
        assertThat(page.locator(".ui-confirmdialog-yes")).isVisible();
        keyboard.to(".ui-confirmdialog-yes").press("Enter");
    }
}
