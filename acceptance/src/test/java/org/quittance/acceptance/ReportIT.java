package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** The office's figures lead to what they are made of; what is done to many at once is said before. */
@OnOwnSite
class ReportIT {

    private static final String SPENT = """
            select replace(to_char(sum(gross), 'FM999999990.00'), '.', ',') from invoice
            where number is not null and kind in ('INVOICE', 'CREDIT_NOTE') and issue_date >= ?::date and issue_date < ?::date + interval '1 month'""";

    private static void click(Page page, String id) {
        page.locator("[id='" + id + "']").click();
    }

    /** An amount without the blanks between its thousands and its sign. */
    private static String plain(String amount) {
        return amount.replaceAll("[^0-9,-]", "");
    }

    @Test
    void aMonthOfTheFiguresIsTheSumOfItsInvoices(Site site, Surfers surfers) {
        String month = site.sql().text("select date_trunc('month', max(issue_date))::date from invoice where number is not null");
        Page page = surfers.signedIn(Site.PAYMENTS);
        page.navigate("/office/home");
        page.locator("nav a[href='/office/report/figures']").first().click();
        page.locator("details:has(#trade) > summary").click();
        Locator figure = page.locator("#trade a[href*='/office/invoice/list'][href*='from=" + month + "']");

        assertThat(plain(figure.innerText())).isEqualTo(site.sql().text(SPENT, month, month));
        figure.click();
        assertThat(page.locator("main")).containsText("documents");
        assertThat(plain(page.locator("main h2").last().innerText().replaceAll(".*, ", ""))).isEqualTo(site.sql().text(SPENT, month, month));
        assertThat(page.locator("[id='list:invoices'] tbody tr").first()).isVisible();
    }

    @Test
    void everyListOfTheFiguresOpensForWhoMaySeeIt(Site site) {
        Http administrator = Http.signedIn(site, Site.ADMINISTRATOR);
        String body = administrator.get("/office/report/figures").body();

        assertThat(body.split("href=\"").length).isGreaterThan(60);
        Stream.of(body.split("href=\"")).skip(1).map(rest -> rest.substring(0, rest.indexOf('"')).replace("&amp;", "&"))
                .filter(link -> link.matches("/office/(invoice|bank|request|dunning|report)/.*")).distinct()
                .forEach(link -> assertThat(administrator.bytes(link).statusCode()).as(link).isEqualTo(200));
        assertThat(administrator.get("/office/report/figures?until=yesterday").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/office/report/figures?service=TEA").statusCode()).isEqualTo(404);
    }

    @Test
    void eachTableIsAFileToKeep(Site site) {
        Http billing = Http.signedIn(site, Site.BILLING);
        for (String about : new String[] {"TRADE", "RETURNS", "CONSUMPTION", "REQUESTS"}) {
            HttpResponse<byte[]> file = billing.bytes("/office/report/download?about=" + about + "&as=xlsx");
            assertThat(file.statusCode()).as(about).isEqualTo(200);
            assertThat(new String(file.body(), 0, 2, StandardCharsets.US_ASCII)).as(about).isEqualTo("PK");
        }
        assertThat(billing.get("/office/report/download?about=TRADE&as=csv").body()).contains("Mois;Service;Documents;Facturé;Encaissé");
        assertThat(billing.bytes("/office/report/download?about=TEA&as=csv").statusCode()).isEqualTo(404);
    }

    @Test
    void aColleaguesRequestsAreHandedOverOnceItIsSaidHowMany(Site site, Surfers surfers) throws SQLException {
        site.sql().change("""
                insert into request (id, kind, customer_id, state, sent_by, sent_at, deadline, handler)
                select nextval('id_seq'), 'QUESTION', c.id, 'IN_WORK', 'camille.martin@example.org', timestamp '2026-11-02 10:00', date '2026-11-04', 'paiements'
                from customer c where c.number = 'C100001'""");
        try {
            Page page = surfers.signedIn(Site.ADVISER);
            page.navigate("/office/home");
            assertThat(page.locator("#queues")).containsText("en retard");
            page.locator("#queues a[href='/office/request/list']").click();
            page.locator("[id='handover:giver']").selectOption("paiements");
            click(page, "handover:check");
            assertThat(page.locator("main")).containsText("1 demande ouverte");
            assertThat(page.locator("[id='confirm:taker'] option[value='paiements']")).hasCount(0);
            page.locator("[id='confirm:taker']").selectOption(Site.ADVISER);
            assertThat(site.sql().number("select count(*) from request where handler = 'paiements'")).isOne();

            click(page, "confirm:go");
            assertThat(page.locator("main")).containsText("1 demande confiée");
            assertThat(site.sql().number("select count(*) from request where handler = 'paiements'")).isZero();
        } finally {
            site.sql().change("delete from request where sent_at = timestamp '2026-11-02 10:00'");
        }
    }

    @Test
    void readingsAreAcceptedTogetherOnceItIsSaidWhatTheyDo(Site site, Surfers surfers) throws SQLException {
        site.sql().change("""
                insert into reading (id, register_id, day, index_value, origin, entered_by, recorded_at, status, doubt, doubt_detail)
                select nextval('id_seq'), register_id, date '2020-01-01' + n, 1, 'SELF_READ', 'report-it', now(), 'HELD', 'CONTRADICTS', '2'
                from (select min(register_id) as register_id from reading) r, generate_series(1, 2) n""");
        String held = "select count(*) from reading where entered_by = 'report-it' and status = 'HELD'";
        try {
            Page page = surfers.signedIn(Site.BILLING);
            page.navigate("/office/metering/held");
            click(page, "several:check");
            assertThat(page.locator("main")).containsText("Aucun relevé n’est choisi");
            Locator ticks = page.locator("[id='several:held'] tr:has-text('report-it') input[type=checkbox]");
            ticks.nth(0).check();
            ticks.nth(1).check();
            click(page, "several:check");
            assertThat(page.locator("main")).containsText("2 relevés compteraient");
            assertThat(site.sql().number(held)).isEqualTo(2);

            page.locator("[id='together:note']").fill("Vus au compteur");
            click(page, "together:accept");
            assertThat(page.locator("main")).containsText("2 relevés acceptés");
            assertThat(site.sql().number(held)).isZero();
        } finally {
            site.sql().change("delete from reading where entered_by = 'report-it'");
        }
    }

    @Test
    void aCustomersPageTellsWhatHappensNext(Site site) throws SQLException {
        site.sql().change("""
                insert into power_change (id, contract_id, valid_from, power_kva)
                select nextval('id_seq'), id, date '2027-03-01', 6 from contract where number = 'E100001'""");
        try {
            assertThat(Http.signedIn(site, Site.ADVISER).get("/office/customer/detail?number=C100001").body())
                    .contains("À venir", "Facturation à partir de ce jour", "Nouvelle puissance souscrite", "01/03/2027");
        } finally {
            site.sql().change("delete from power_change where valid_from = date '2027-03-01'");
        }
    }
}
