package org.quittance.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Site;

/** The member of staff who prepares prices, in front of the office's pages. */
final class TariffDesk {

    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");

    private final Page page;
    private final Site site;

    TariffDesk(Page page, Site site) {
        this.page = page;
        this.site = site;
    }

    /** Begins a draft from the last version of the offer. */
    long draft(String offerCode) {
        page.navigate("/office/tariff/list");
        page.locator("tr", new Page.LocatorOptions().setHasText(offerCode + " ·")).locator("button").click();
        page.waitForURL("**/office/tariff/version?*");
        Matcher matcher = ID.matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError("no id in " + page.url());
        }
        return Long.parseLong(matcher.group(1));
    }

    void open(long version) {
        page.navigate("/office/tariff/version?id=" + version);
    }

    void start(String day, String source) {
        page.locator("[id='start:day']").fill(day);
        page.locator("[id='start:source']").fill(source);
        page.locator("[id='start:save']").click();
        page.waitForLoadState();
    }

    /** The field in the table of prices whose label is this. */
    Locator amount(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    void saveAmounts() {
        page.locator("[id='amounts:save']").click();
        page.waitForLoadState();
    }

    /** Says yes to the question. */
    void publish() {
        page.locator("[id='act:publish']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForLoadState();
    }

    void test(long version) {
        page.navigate("/office/tariff/test?id=" + version);
        page.locator("[id='act:test']").click();
        Await.until("the test is over", () -> site.sql().number(
                "select count(*) from tariff_test where tariff_version_id = ? and finished_at is not null", version) == 1);
        page.navigate("/office/tariff/test?id=" + version);
    }

    Page page() {
        return page;
    }
}
