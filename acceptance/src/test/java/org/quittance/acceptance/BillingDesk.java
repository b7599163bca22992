package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;

/** The member of staff who bills, in front of the office's pages. */
final class BillingDesk {

    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");
    /** A way that was cut off may also never end. */
    private static final double CUT_OFF_MS = 20_000;

    private final Page page;
    private final Sql sql;

    BillingDesk(Page page, Site site) {
        this.page = page;
        this.sql = site.sql();
    }

    /** The run of two months that the demonstration leaves to staff. */
    long prepareTwoMonths() {
        return prepare("BIMONTHLY");
    }

    long prepare(String cycle) {
        go("/office/billing/prepare?cycle=" + cycle);
        page.locator("[id='prepare:go']").click();
        page.waitForURL("**/office/billing/run?*");
        return id();
    }

    /** Presses the run's button {@code generate}, {@code review}, {@code issue} or {@code publish}, and says yes. */
    void act(long run, String button) {
        go("/office/billing/run?id=" + run);
        page.locator("[id='act:" + button + "']").click();
        assertThat(page.locator(".ui-confirmdialog-yes")).not().hasClass(Pattern.compile(".*q-button-danger.*"));
        page.locator(".ui-confirmdialog-yes").click();
        page.locator("[id='act:" + button + "']").waitFor(
                new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    /** Throws the drafts away; the period can be prepared again. */
    void discard(long run) {
        go("/office/billing/run?id=" + run);
        page.locator("[id='discard:go']").click();
        page.locator(".ui-confirmdialog-yes").click();
        awaitRun(run, "DISCARDED");
    }

    /** Takes a parked contract out of the run. */
    void exclude(long run, String contract, String reason) {
        go("/office/billing/run?id=" + run);
        page.locator("a[href='/office/billing/exclude?id=" + run + "&contract=" + contract + "']").click();
        page.locator("[id='exclude:reason']").fill(reason);
        page.locator("[id='exclude:go']").click();
        assertThat(page.locator(".ui-confirmdialog-yes")).hasClass(Pattern.compile(".*q-button-danger.*"));
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/office/billing/run?*");
    }

    void retryParked(long run) {
        go("/office/billing/run?id=" + run);
        page.locator("[id='retryForm:retry']").click();
        page.waitForLoadState();
    }

    void awaitRun(long run, String status) {
        Await.until("run is " + status, () -> status(run).equals(status));
    }

    String status(long run) {
        return sql.text("select status from billing_run where id = ?", run);
    }

    /** Sends a file of meter data and begins its import. */
    long importFile(Path file) {
        go("/office/metering/import");
        page.locator("[id='upload:file']").setInputFiles(file);
        page.locator("[id='upload:go']").click();
        page.waitForURL("**/office/metering/file?*");
        return id();
    }

    /** Of a file that was imported before, which the office imports only when told to. */
    long importFileAgain(Path file) {
        long id = importFile(file);
        page.locator("[id='again:start']").click();
        page.waitForLoadState();
        return id;
    }

    void awaitFile(long file, String status) {
        Await.until("file is " + status, () ->
                sql.text("select status from meter_file where id = ?", file).equals(status));
    }

    /** A page that follows a job reloads itself when the job ends, and may cut off the way elsewhere: then once more. */
    void go(String address) {
        Await.until("the browser is at " + address, () -> {
            page.navigate(address, new NavigateOptions().setTimeout(CUT_OFF_MS));
            return page.url().endsWith(address);
        });
    }

    /** The one that the address of the page names. */
    long id() {
        Matcher matcher = ID.matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError("no id in " + page.url());
        }
        return Long.parseLong(matcher.group(1));
    }
}
