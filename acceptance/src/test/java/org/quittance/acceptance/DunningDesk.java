package org.quittance.acceptance;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;

/** The member of staff who looks after unpaid invoices, in front of the office's pages. */
final class DunningDesk {

    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");

    private final Page page;
    private final Sql sql;

    DunningDesk(Page page, Site site) {
        this.page = page;
        this.sql = site.sql();
    }

    /** Proposes the acts of the day and waits for the review. @return the run */
    long propose() {
        page.navigate("/office/dunning/list");
        page.locator("[id='prepare:go']").click();
        page.waitForURL("**/office/dunning/run?*");
        long run = id();
        await(run, "PROPOSED");
        open(run);
        return run;
    }

    void open(long run) {
        page.navigate("/office/dunning/run?id=" + run);
    }

    void exclude(long act, String reason) {
        page.navigate("/office/dunning/exclude?id=" + act);
        page.locator("[id='exclude:reason']").fill(reason);
        page.locator("[id='exclude:go']").click();
        page.waitForURL("**/office/dunning/run?*");
    }

    /** Says yes to the question. */
    void send(long run) {
        open(run);
        page.locator("[id='act:send']").click();
        page.locator(".ui-confirmdialog-yes").click();
        await(run, "SENT");
        open(run);
    }

    void discard(long run) {
        open(run);
        page.locator("[id='discard:go']").click();
        page.locator(".ui-confirmdialog-yes").click();
        await(run, "DISCARDED");
    }

    void await(long run, String status) {
        Await.until("dunning run is " + status, () ->
                sql.text("select status from dunning_run where id = ?", run).equals(status));
    }

    /** Begins a draft of what holds today. */
    long draft() {
        page.navigate("/office/dunning/policies");
        page.locator("[id='act:draft']").click();
        page.waitForURL("**/office/dunning/policy?*");
        return id();
    }

    /** A run that was sent and one under review, a payment plan, and a draft of a policy. */
    void leaveEveryKindOfWork() {
        long run = propose();
        exclude(sql.number("select id from dunning_act where run_id = ? order by amount desc, id limit 1", run),
                "Rappelé par téléphone");
        send(run);
        propose();
        // Emily asks for one herself on the page of the portal.
        grantPlan(sql.text("""
                select max(a.number) from account a join dunning_act d on d.account_id = a.id join customer c on c.id = a.customer_id
                where d.run_id = ? and d.status = 'SENT' and c.number <> 'C100004'""", run));
        draft();
    }

    /** As the limits propose it. */
    void grantPlan(String account) {
        page.navigate("/office/customer/arrangement?account=" + account);
        page.locator("[id='plan:check']").click();
        page.locator("[id='confirm:grant']").click();
        page.waitForURL("**/office/customer/arrears?*");
    }

    /** As if all that was sent so far had been sent before. */
    void daysPass(int days) throws SQLException {
        sql.change("update dunning_act set sent_on = sent_on - " + days + " where sent_on is not null");
        sql.change("update dunning_act_item set sent_on = sent_on - " + days + " where sent_on is not null");
    }

    /** Takes a payment of today for the account of an act. @param amount more than is owed pays all and leaves credit */
    void pay(long act, String amount) {
        page.navigate("/office/customer/payment?number=" + sql.text(
                "select c.number from customer c join dunning_act a on a.customer_id = c.id where a.id = ?", act));
        page.locator("[id='payment:amount']").fill(amount);
        page.locator("[id='payment:check']").click();
        page.locator("[id='confirm:record']").click();
        page.waitForURL("**/office/customer/detail?*");
    }

    List<String> statuses(List<String> acts) {
        return acts.stream().map(act -> sql.text("select status from dunning_act where id = ?", Long.valueOf(act))).toList();
    }

    long id() {
        Matcher matcher = ID.matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError("no id in " + page.url());
        }
        return Long.parseLong(matcher.group(1));
    }
}
