package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Requests about power, leaks, meters and readings, from the form to what they change on contract and bill. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TechnicalRequestIT extends ElectricityRequests {

    private static final String QUANTITY = """
            select l.quantity from invoice_line l join invoice i on i.id = l.invoice_id
            where i.run_id = ? and i.kind = 'INVOICE' and l.price_code = ?""";

    @BeforeAll
    void sitDown(Surfers own) {
        surfers = own;
        site = own.site();
        desk = surfers.signedIn(Site.ADVISER);
    }

    /** Four months of Paul's water with 300 m3 too much: told with the bill, certified, and billed anew without the leak. */
    @Test
    void aRepairedLeakIsTakenOffTheBill() throws Exception {
        site.sql().change("""
                update reading set index_value = index_value + 300 where day = date '2026-11-01' and status = 'IN_FORCE'
                and register_id in (select g.id from register g join meter m on m.id = g.meter_id
                  join contract c on c.service_point_id = m.service_point_id
                  where c.number = 'W100031' and m.removed_on is null)""");
        Page billing = surfers.signedIn(Site.BILLING);
        long run = billWaterUntilOctober(billing);
        assertThat(site.sql().number("select count(*) from outbox_message"
                + " where kind = 'CONSUMPTION_ALERT' and body like '%W100031%'")).isOne();
        String told = " from consumption_alert a join invoice i on i.id = a.invoice_id"
                + " where i.run_id = ? and certificate_until = date '2026-12-21'";
        BigDecimal average = site.sql().decimal("select average" + told, run);
        BigDecimal volume = site.sql().decimal("select volume" + told, run);

        Page portal = surfers.signedIn(Site.PAUL);
        long id = send(portal, "LEAK", "W100031 2026-07-01", Map.of("1:day", "15/11/2026", "2:line", "Plomberie Faure"));
        open(id);
        assertThat(desk.locator("main")).containsText("Assainissement non dû sur");
        grant();
        assertThat(desk.locator("body")).containsText("le client n’a joint aucun document");
        portal.locator("[id='attach:file']").setInputFiles(new FilePayload(
                "attestation.pdf", "application/pdf", "%PDF-1.7\n%fuite".getBytes(StandardCharsets.US_ASCII)));
        click(portal, "attach:go");
        accept(id);

        long anew = site.sql().number("select max(run_id) from invoice where contract_numbers = 'W100031' and kind = 'INVOICE'");
        assertThat(anew).isGreaterThan(run);
        assertThat(site.sql().decimal(QUANTITY, anew, "SEWAGE_VOLUME")).isEqualByComparingTo(average);
        assertThat(site.sql().decimal(QUANTITY, anew, "WATER_CONSUMPTION")).isEqualByComparingTo(average.add(average));
        assertThat(site.sql().decimal(QUANTITY, run, "SEWAGE_VOLUME")).isEqualByComparingTo(volume);
        assertThat(site.sql().text(STATE, id)).isEqualTo("ACCEPTED");
        open(id);
        click(desk, "end:finish");
        assertThat(desk.locator("body")).containsText("La demande est terminée");
    }

    /** Granted, the request leads to the exchange, and is not done before. */
    @Test
    void aBrokenMeterIsExchanged() {
        Page portal = surfers.signedIn(Site.LUCIE);
        portal.navigate("/portal/request/new?kind=METER");
        String contract = portal.locator("[id='ask:fields:0:choice']").inputValue();
        long id = send(portal, "METER", contract, Map.of("1:lines", "L’afficheur est éteint."));
        accept(id);
        click(desk, "end:finish");
        assertThat(desk.locator("body")).containsText("aucun compteur n’a été posé depuis la demande");

        open(id);
        desk.getByText("Échanger le compteur").click();
        desk.waitForURL("**/office/metering/swap?point=*");
        String last = site.sql().text("""
                select max(r.index_value) from reading r join register g on g.id = r.register_id join meter m on m.id = g.meter_id
                join contract c on c.service_point_id = m.service_point_id
                where c.number = ? and r.status = 'IN_FORCE' and m.removed_on is null""", contract);
        desk.locator("[id='swap:closing:0:index']").fill(last.replace('.', ','));
        desk.locator("[id='swap:opening:0:index']").fill("0");
        desk.locator("[id='swap:serial']").fill("BR-7770001");
        click(desk, "swap:swap");
        desk.locator(".ui-confirmdialog-yes").click();
        desk.waitForURL("**/office/metering/meter?*");
        open(id);
        click(desk, "end:finish");
        assertThat(desk.locator("body")).containsText("La demande est terminée");
        assertThat(site.sql().text(STATE, id)).isEqualTo("DONE");
        assertThat(site.sql().number("select count(*) from meter where serial = 'BR-7770001' and installed_on = date '2026-11-21'"))
                .isOne();
    }

    /**
     * Emily's last billed index of peak hours was ten too high: that share of her invoice, ten of what it bills, is not dunned as far as it is
     * unpaid; once granted, her index is in force and the old one is kept.
     */
    @Test
    void aContestedReadingIsCorrected() {
        Page portal = surfers.signedIn(Site.EMILY);
        Object[] billed = site.sql().rows("""
                select r.id, r.day, r.index_value, round(i.gross * 10 / q.quantity, 2), c.number from reading r
                join register g on g.id = r.register_id and g.time_class = 'PEAK' join meter m on m.id = g.meter_id
                join contract c on c.service_point_id = m.service_point_id join account a on a.id = c.account_id
                join customer u on u.id = a.customer_id and u.last_name = 'Fournier'
                join metered_quantity q on q.contract_id = c.id and q.period_end = r.day and q.time_class = 'PEAK'
                join invoice i on i.id = q.invoice_id and i.kind = 'INVOICE' and i.status = 'PUBLISHED'
                where r.status = 'IN_FORCE' order by r.day desc, i.id desc limit 1""").get(0).toArray();
        BigDecimal right = ((BigDecimal) billed[2]).subtract(BigDecimal.TEN);
        long id = send(portal, "READING", billed[4] + " " + billed[1] + " " + billed[0],
                Map.of("1:index", right.toPlainString(), "2:lines", "I read ten less."));
        assertThat(site.sql().decimal("select h.amount from dunning_hold h join request r on r.effect_id = h.id where r.id = ?", id))
                .isEqualByComparingTo((BigDecimal) billed[3]);

        accept(id);

        assertThat(site.sql().text("select status from reading where id = ?", billed[0])).isEqualTo("CORRECTED");
        assertThat(site.sql().decimal("select index_value from reading where corrects_id = ? and status = 'IN_FORCE'", billed[0]))
                .isEqualByComparingTo(right);
        click(desk, "end:finish");
        assertThat(site.sql().number("select count(*) from dunning_hold h join request r on r.effect_id = h.id"
                + " where r.id = ? and h.closed_on is not null", id)).isOne();
    }

    private long billWaterUntilOctober(Page billing) {
        BillingDesk office = new BillingDesk(billing, site);
        billing.navigate("/office/billing/off-cycle?contracts=W100031");
        billing.locator("[id='chosen:last']").fill("31/10/2026");
        billing.locator("[id='chosen:check']").click();
        billing.locator("[id='chosen:go']").click();
        billing.waitForURL("**/office/billing/run?*");
        long run = office.id();
        office.act(run, "generate");
        office.awaitRun(run, "GENERATED");
        office.act(run, "review");
        office.act(run, "issue");
        office.act(run, "publish");
        office.awaitRun(run, "PUBLISHED");
        return run;
    }
}
