package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** The requests of {@link TechnicalRequestIT} about how electricity is supplied and counted. */
abstract class ElectricityRequests {

    private static final String NIGHT = "23:00-07:00|23:00-07:00";
    static final String STATE = "select state from request where id = ?";

    Site site;
    Surfers surfers;
    Page desk;

    /**
     * Camille has off-peak hours at 181.20 a year for 9 kVA and 145.20 for 6. Had the change begun on 1 October, the bill of
     * September and October would be cut there: 181.20 x 30/365 = 14.89 and 145.20 x 31/365 = 12.33.
     */
    @Test
    void anAcceptedPowerHoldsFromItsDayAndCutsTheBill() throws Exception {
        Page portal = surfers.signedIn(Site.CAMILLE);
        portal.navigate("/portal/request/new?kind=POWER");
        assertThat(portal.locator("[id='ask:fields:0:choice']")).containsText("E100001, 9 → 6 kVA – 15,10 € → 12,10 € HT par mois");
        assertThat(portal.locator("[id='ask:fields:1:dayField']")).containsText("Par exemple 12/12/2026.");
        fill(portal, "1:day", "01/12/2026");
        click(portal, "ask:go");
        assertThat(portal.locator("[id='ask:fields:0:choiceField_error']")).containsText("Renseignez ce champ");
        choose(portal, "E100001 6");
        click(portal, "ask:go");
        assertThat(portal.locator("[id='ask:power']")).containsText("9 → 6 kVA");
        assertThat(portal.locator("[id='ask:power']")).containsText("15,10 € → 12,10 €");
        assertThat(portal.locator("[id='ask:power']")).containsText("Aucuns");
        assertThat(site.sql().number("select count(*) from request where kind = 'POWER'")).isZero();
        click(portal, "ask:go");
        portal.waitForURL("**/portal/request/detail*");
        long id = id(portal);

        accept(id);

        String change = "select valid_from || ' ' || power_kva from power_change p join contract c on c.id = p.contract_id"
                + " where c.number = 'E100001'";
        assertThat(site.sql().texts(change)).containsExactly("2026-12-01 6");
        assertThat(site.sql().text(STATE, id)).isEqualTo("DONE");
        portal.navigate("/portal/contract/detail?number=E100001");
        assertThat(portal.locator("main")).containsText("6 kVA à partir du 01/12/2026");
        portal.navigate("/portal/request/new?kind=POWER");
        assertThat(portal.locator("main")).containsText("Rien à demander de ce côté");

        site.sql().change("update power_change set valid_from = date '2026-10-01'");
        Page billing = surfers.signedIn(Site.BILLING);
        billing.navigate("/office/billing/preview?contract=E100001&until=31/10/2026");
        assertThat(billing.locator("main")).containsText("14,89");
        assertThat(billing.locator("main")).containsText("12,33");
    }

    /**
     * Camille's off-peak hours become those from 23:00 to 07:00. Had they begun with the days that are not billed, the bill would
     * count as off-peak what her meter sent in the last hour of each day and before its last 17 hours, whatever their number.
     */
    @Test
    void acceptedOffPeakHoursCountTheEnergyFromTheirDay() throws Exception {
        Page portal = surfers.signedIn(Site.CAMILLE);
        portal.navigate("/portal/request/new?kind=OFF_PEAK");
        portal.locator("[id='ask:fields:1:choice']").selectOption(NIGHT);
        portal.locator("[id='ask:fields:2:day']").fill("01/12/2026");
        click(portal, "ask:go");
        portal.waitForURL("**/portal/request/detail*");
        assertThat(portal.locator("main")).containsText("23:00–07:00");

        accept(id(portal));

        assertThat(site.sql().text("select summer || ' ' || winter from off_peak_schedule o join contract c on c.id = o.contract_id"
                + " where c.number = 'E100001' and valid_from = date '2026-12-01'")).isEqualTo("23:00-07:00 23:00-07:00");
        assertThat(site.sql().text(STATE, id(portal))).isEqualTo("DONE");
        portal.navigate("/portal/request/new?kind=OFF_PEAK");
        assertThat(portal.locator("main")).containsText("Rien à demander de ce côté");

        String unbilled = site.sql().text("select max(period_end) from metered_quantity q join contract c on c.id = q.contract_id"
                + " where c.number = 'E100001'");
        site.sql().change("update off_peak_schedule set valid_from = cast(? as date) where valid_from = date '2026-12-01'"
                + " and contract_id = (select id from contract where number = 'E100001')", unbilled);
        assertThat(preview("E100001")).contains(kilowattHours(site.sql().decimal("""
                select round(sum(w.watts * d.step_minutes) / 60000.0, 3) from load_curve_day d
                join meter m on m.id = d.meter_id join contract c on c.service_point_id = m.service_point_id
                cross join lateral unnest(d.watts) with ordinality as w(watts, step)
                where c.number = 'E100001' and d.flow = 'CONSUMPTION' and d.day >= cast(? as date) and d.day < date '2026-11-01'
                  and (w.step > cardinality(d.watts) - 60 / d.step_minutes
                    or w.step <= cardinality(d.watts) - 17 * 60 / d.step_minutes)""", unbilled)));
    }

    /** In one piece, without the spaces that part thousands. */
    private String preview(String contract) {
        Page billing = surfers.signedIn(Site.BILLING);
        billing.navigate("/office/billing/preview?contract=" + contract + "&until=31/10/2026");
        return billing.locator("main").innerText().replaceAll("[\\s\u00a0\u202f]", "");
    }

    private static String kilowattHours(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /**
     * Nadia's 9 kVA cost 177.60 a year at one price for all hours, 181.20 with peak and off-peak hours: 14.80 and 15.10 a month. Had
     * her second contract begun on 1 October, its October would bear 181.20 x 31/365 = 15.39 and energy of both classes.
     */
    @Test
    void anAcceptedOptionGoesOnUnderTheOtherOffer() throws Exception {
        Page portal = surfers.signedIn(Site.NADIA);
        portal.navigate("/portal/request/new?kind=OPTION");
        assertThat(portal.locator("[id='ask:fields:0:choice']"))
                .containsText("E100002, Val Clair Base → Val Clair Heures creuses – 14,80 € → 15,10 €");
        portal.locator("[id='ask:fields:1:choice']").selectOption(NIGHT);
        portal.locator("[id='ask:fields:2:day']").fill("01/12/2026");
        click(portal, "ask:go");
        portal.waitForURL("**/portal/request/detail*");
        long id = id(portal);

        accept(id);

        assertThat(site.sql().text("select end_date from contract where number = 'E100002'")).isEqualTo("2026-12-01");
        String next = site.sql().text("select contract_number from request where id = ?", id);
        assertThat(site.sql().text("""
                select c.offer_code || ' ' || c.start_date || ' ' || c.cycle || ' ' || e.price_option || ' ' || e.power_kva
                from contract c join electricity_contract e on e.id = c.id where c.number = ? and c.end_date is null""", next))
                .isEqualTo("HPHC 2026-12-01 MONTHLY PEAK_OFF_PEAK 9");

        site.sql().change("update contract set end_date = date '2026-10-01' where number = 'E100002'");
        site.sql().change("update contract set start_date = date '2026-10-01', billed_from = date '2026-10-01' where number = ?", next);
        site.sql().change("update off_peak_schedule set valid_from = date '2026-10-01'"
                + " where contract_id = (select id from contract where number = ?)", next);
        assertThat(preview(next)).contains("15,39", "Consommationheurespleines", "Consommationheurescreuses");
    }

    /** Emily's meter counts peak and off-peak hours, and sends nothing else. */
    @Test
    void aMeterReadByIndexesHasOneOption() {
        Page portal = surfers.signedIn(Site.EMILY);
        portal.navigate("/portal/request/new?kind=OPTION");
        portal.locator("[id='ask:fields:1:day']").fill("01/12/2026");
        click(portal, "ask:go");
        assertThat(portal.locator("[id='ask:fields:0:choiceField_error']")).containsText("réglés pour une seule option");
    }

    long send(Page portal, String kind, String choice, Map<String, String> fields) {
        portal.navigate("/portal/request/new?kind=" + kind);
        choose(portal, choice);
        fields.forEach((field, text) -> fill(portal, field, text));
        click(portal, "ask:go");
        portal.waitForURL("**/portal/request/detail*");
        return id(portal);
    }

    private static void choose(Page portal, String choice) {
        portal.locator("[id='ask:fields:0:choice']").selectOption(new SelectOption().setValue(choice));
    }

    private static void fill(Page portal, String field, String text) {
        portal.locator("[id='ask:fields:" + field + "']").fill(text);
    }

    static long id(Page portal) {
        return Long.parseLong(portal.url().replaceAll(".*id=(\\d+).*", "$1"));
    }

    void open(long id) {
        desk.navigate("/office/request/detail?id=" + id);
    }

    void accept(long id) {
        open(id);
        grant();
        assertThat(desk.locator("body")).containsText("La demande est acceptée, et son effet enregistré.");
    }

    void grant() {
        click(desk, "grant:accept");
        desk.locator(".ui-confirmdialog-yes").click();
    }

    static void click(Page page, String id) {
        page.locator("[id='" + id + "']").click();
        page.waitForLoadState();
    }
}
