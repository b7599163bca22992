package org.quittance.acceptance;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Site;

/** A customer who signs a mandate on the page that is open: the account, then the code that came by mail. */
final class Signatory {

    static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";

    private final Page page;
    private final Site site;

    Signatory(Page page, Site site) {
        this.page = page;
        this.site = site;
    }

    void names(String iban) {
        page.locator("[id='details:iban']").fill(iban);
        page.locator("[id='details:consent']").check();
        page.locator("[id='details:send']").click();
    }

    String code() {
        Matcher code = Pattern.compile("\\b(\\d{6})\\b").matcher(site.sql().text(
                "select body from outbox_message where kind = 'SIGNATURE_CODE' order by id desc limit 1"));
        return code.find() ? code.group(1) : "";
    }

    /** Not the one that was sent. */
    static String another(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    void signs(String code) {
        page.locator("[id='sign:code']").fill(code);
        page.locator("[id='sign:go']").click();
    }
}
