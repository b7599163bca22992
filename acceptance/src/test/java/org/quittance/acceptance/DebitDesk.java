package org.quittance.acceptance;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;

/** A member of staff who looks after direct debits, in front of the office's pages. */
final class DebitDesk {

    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");

    private final Page page;
    private final Sql sql;

    DebitDesk(Page page, Site site) {
        this.page = page;
        this.sql = site.sql();
    }

    /** A mandate that the customer signed on paper today. */
    void enterPaper(String customer, String iban) {
        page.navigate("/office/customer/mandate?number=" + customer);
        page.locator("[id='paper:iban']").fill(iban);
        page.locator("[id='paper:go']").click();
        page.waitForURL("**/office/customer/mandate?*");
    }

    void announce() {
        page.navigate("/office/collection/list");
        page.locator("[id='announce:go']").click();
    }

    /** @param until as {@code 31/12/2026} */
    long prepare(String until) {
        page.navigate("/office/collection/list");
        page.locator("[id='prepare:until']").fill(until);
        page.locator("[id='prepare:go']").click();
        page.waitForURL("**/office/collection/batch?*");
        Matcher matcher = ID.matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError(page.url());
        }
        long batch = Long.parseLong(matcher.group(1));
        await(batch, "PREPARED");
        return batch;
    }

    Page open(long batch) {
        page.navigate("/office/collection/batch?id=" + batch);
        return page;
    }

    /** Presses {@code approve} or {@code send}, and says yes. */
    void act(long batch, String button) {
        open(batch).locator("[id='act:" + button + "']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForLoadState();
    }

    String state(long batch) {
        return sql.text("select state from collection_batch where id = ?", batch);
    }

    void await(long batch, String state) {
        Await.until("batch " + state, () -> state(batch).equals(state));
    }
}
