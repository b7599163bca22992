package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** The requests of {@link RequestIT} about homes: who leaves one, who wants one. */
abstract class MovingRequests {

    static final String STATE = "select state from request where id = ?";

    Site site;
    Surfers surfers;
    Page desk;

    /** Gone since yesterday: the forecast is shown before anything is sent, and what is granted is all done at once. */
    @Test
    void whoMovesOutIsBilledByTheIndexAndFollowedByTheLetters() {
        Page portal = surfers.signedIn(Site.PAUL);
        String register = "select %s from reading r join register g on g.id = r.register_id join meter m on m.id = g.meter_id"
                + " join contract c on c.service_point_id = m.service_point_id where c.number = 'W100031' and r.status = 'IN_FORCE'";
        long index = site.sql().number(register.formatted("cast(ceil(max(r.index_value)) as bigint)") + " and m.removed_on is null") + 3;
        portal.navigate("/portal/request/new?kind=MOVE_OUT");
        assertThat(portal.locator("main")).containsText("Relevez le compteur à la fin du dernier jour");
        Mover.leaves(portal, "20/11/2026", String.valueOf(index), "4 rue Neuve", "6300");
        assertThat(portal.locator("[id='ask:fields:4:lineField_error']")).containsText("cinq chiffres");
        Mover.fill(portal, "4:line", "63000");
        click(portal, "ask:go");
        assertThat(portal.locator("main")).containsText("Prévision de la dernière facture");
        assertThat(site.sql().number("select count(*) from request where contract_number = 'W100031'")).isZero();
        click(portal, "ask:go");
        long id = sent(portal);

        accept(id);

        assertThat(desk.getByText("W100031", new Page.GetByTextOptions().setExact(true))).hasCount(1);
        assertThat(site.sql().text(STATE, id)).isEqualTo("DONE");
        assertThat(site.sql().text("select end_date from contract where number = 'W100031'")).isEqualTo("2026-11-21");
        assertThat(site.sql().text(register.formatted("r.origin || ' ' || cast(r.index_value as bigint)") + " and r.day = date '2026-11-21'"))
                .isEqualTo("SELF_READ " + index);
        assertThat(site.sql().text("select line1 || ', ' || postcode || ' ' || town from customer where number = 'C100031'"))
                .isEqualTo("4 rue Neuve, 63000 Clermont-Ferrand");
        Page billing = surfers.signedIn(Site.BILLING);
        billing.navigate("/office/billing/preview?contract=W100031");
        assertThat(billing.locator("main")).containsText("20/11/2026");
        assertThat(billing.locator("main")).containsText("Eau de Val-Clair");
    }

    @Test
    void aMeterThatSendsItsLoadCurveAsksForNoIndex() {
        Page portal = surfers.signedIn(Site.CAMILLE);
        portal.navigate("/portal/request/new?kind=MOVE_OUT");
        assertThat(portal.locator("main")).containsText("vous n’avez aucun index à relever");
        assertThat(portal.locator("main")).not().containsText("Relevez le compteur");
    }

    /** A day to come: the contract ends then, and so does the address stay until then. */
    @Test
    void whoWillMoveOutKeepsTheAddressUntilThen() {
        Page portal = surfers.signedIn(Site.LUCIE);
        portal.navigate("/portal/request/new?kind=MOVE_OUT");
        Mover.leaves(portal, "15/12/2026", "500", "1 rue Haute", "63100");
        assertThat(portal.locator("[id='ask:fields:2:indexField_error']")).containsText("laissez l’index vide");
        Mover.fill(portal, "2:index", "");
        click(portal, "ask:go");
        assertThat(portal.locator("main")).containsText("Prévision de la dernière facture");
        click(portal, "ask:go");
        long id = sent(portal);

        accept(id);

        assertThat(site.sql().text(STATE, id)).isEqualTo("ACCEPTED");
        assertThat(site.sql().text("select end_date from contract where number = 'W100032'")).isEqualTo("2026-12-16");
        assertThat(site.sql().text("select line1 from customer where number = 'C100032'")).isEqualTo("3 chemin des Vignes");
        assertThat(desk.locator("main")).containsText("Le reste se fait de lui-même le 16 décembre 2026");
    }

    /** The home of C100010, who left in June: one contract is taken back before it begins, the next one has begun. */
    @Test
    void aNewContractIsSignedOpenedAndTakenBackInTime() {
        Page portal = surfers.signedIn(Site.NADIA);
        portal.navigate("/portal/request/new?kind=NEW_CONTRACT");
        assertThat(portal.locator("main")).containsText("Val Clair Base");
        Mover.wantsHome(portal, "somewhere else", "NO", "15/12/2026");
        assertThat(portal.locator("[id='ask:fields:1:lineField_error']")).containsText("certitude");
        assertThat(portal.locator("#lookup")).containsText("Nous le cherchons pour vous");
        Mover.wantsHome(portal, "29 rue de la Gare, Riom", "NO", "20/11/2026");
        assertThat(portal.locator("[id='ask:fields:4:dayField_error']")).containsText("délai de rétractation");
        Mover.wantsHome(portal, "29 rue de la Gare, Riom", "NO", "15/12/2026");
        assertThat(portal.locator("main")).containsText("30002310781527");
        for (String told : new String[] {"6\u00a0kVA", "Heures pleines", "TTC (TVA 20", "30,85", "CTA", "Vous ne demandez pas que la fourniture"}) {
            assertThat(portal.locator("main")).containsText(told);
        }
        Signatory nadia = new Signatory(portal, site);
        nadia.signs(Signatory.another(nadia.code()));
        assertThat(portal.locator("[id='sign:code']")).isVisible();
        nadia.signs(nadia.code());
        long taken = sent(portal);
        assertThat(site.sql().text("select text_version || ' ' || length(text_sha256) || ' ' || revocable_until from contract_signature"
                + " where request_id = ?", taken)).isEqualTo("fr-2026-11-2 64 2026-12-07");
        String first = site.sql().text("select contract_number from contract_signature where request_id = ?", taken);
        assertThat(site.sql().number("select count(*) from document where kind = 'CONTRACT' and reference = ?", first)).isOne();
        accept(taken);
        assertThat(site.sql().text("select start_date || ' ' || kind from contract where number = ? and end_date is null", first))
                .isEqualTo("2026-12-15 ELECTRICITY");
        portal.navigate("/portal/contract/detail?number=" + first);
        assertThat(portal.locator("main")).containsText("À venir");
        assertThat(portal.locator("main")).containsText("Commence le");

        portal.navigate("/portal/request/detail?id=" + taken);
        assertThat(portal.locator("main")).containsText("jusqu’au 7 décembre 2026");
        click(portal, "back:revoke");
        portal.locator(".ui-confirmdialog-yes").click();
        assertThat(portal.locator("body")).containsText("Votre rétractation est enregistrée.");
        assertThat(site.sql().text(STATE, taken)).isEqualTo("WITHDRAWN");
        assertThat(site.sql().text("select end_date from contract where number = ?", first)).isEqualTo("2026-12-15");

        Mover.wantsHome(portal, "30002310781527", "YES", "20/11/2026");
        nadia.signs(nadia.code());
        long id = sent(portal);
        accept(id);
        String number = site.sql().text("select contract_number from request where id = ?", id);
        assertThat(site.sql().texts("select g.time_class || ' ' || cast(r.index_value as bigint) || ' ' || r.origin from reading r"
                + " join register g on g.id = r.register_id join meter m on m.id = g.meter_id"
                + " join contract c on c.service_point_id = m.service_point_id where c.number = ? and r.day = c.start_date order by 1", number))
                .containsExactly("OFF_PEAK 90000 SELF_READ", "PEAK 90001 SELF_READ");
        assertThat(site.sql().text("select offer_code || ' ' || start_date || ' ' || billed_from from contract where number = ?", number))
                .isEqualTo("HPHC 2026-11-20 2026-11-20");
    }

    /** Since yesterday: what was typed is kept as a file is refused, and her photo is seen where the index is judged. */
    @Test
    void whoGivesAContractUpIsBilledAndSomebodyUnknownHoldsItNext() {
        Page portal = surfers.signedIn(Site.ZOE);
        portal.navigate("/portal/request/new?kind=HOLDER&about=E100016");
        Mover.givesUp(portal, "20/11/2026", index("PEAK"), index("OFF_PEAK"));
        Mover.attaches(portal, "compteur.png", "<html>");
        click(portal, "ask:go");
        assertThat(portal.locator("[id='ask:fileField_error']")).containsText("ni un PDF, ni une photo");
        assertThat(portal.locator("[id='ask:fields:6:line']")).hasValue("Kowalski");
        Mover.attaches(portal, "compteur.png", "\u0089PNG\r\n\u001a\nindex");
        click(portal, "ask:go");
        long id = sent(portal);
        assertThat(portal.locator("main")).containsText("compteur.png");

        accept(id);

        assertThat(site.sql().text(STATE, id)).isEqualTo("DONE");
        assertThat(site.sql().text("select end_date from contract where number = 'E100016'")).isEqualTo("2026-11-20");
        String next = site.sql().text("select contract_number from request where id = ?", id);
        assertThat(site.sql().text("""
                select c.start_date || ' ' || c.offer_code || ' ' || e.power_kva || ' ' || u.last_name || ' ' || u.line1
                from contract c join electricity_contract e on e.id = c.id join account a on a.id = c.account_id
                join customer u on u.id = a.customer_id where c.number = ? and c.end_date is null""", next))
                .isEqualTo("2026-11-20 HPHC 9 Kowalski 64 place de l'Église");
        assertThat(site.sql().number("select count(*) from outbox_message where recipient = 'jan.kowalski@example.org'"
                + " and body like '%" + next + "%' and body like '%20_novembre_2026%'")).isOne();
        String photo = "select max(r.id) from reading r join register g on g.id = r.register_id join meter m on m.id = g.meter_id"
                + " join contract c on c.service_point_id = m.service_point_id where c.number = ? and r.day = c.start_date"
                + " and r.attachment_id is not null";
        desk.navigate("/office/metering/reading?id=" + site.sql().text(photo, next));
        assertThat(desk.locator("main")).containsText("Voir la photo jointe à la demande");
        Page billing = surfers.signedIn(Site.BILLING);
        billing.navigate("/office/billing/preview?contract=E100016");
        assertThat(billing.locator("main")).containsText("19/11/2026");
    }

    /** What the register may show by now. */
    private String index(String timeClass) {
        return String.valueOf(site.sql().number("""
                select cast(ceil(max(r.index_value)) as bigint) from reading r join register g on g.id = r.register_id
                join meter m on m.id = g.meter_id join contract c on c.service_point_id = m.service_point_id
                where c.number = 'E100016' and r.status = 'IN_FORCE' and g.time_class = ?""", timeClass) + 100);
    }

    /** From Julien, whose contract Hugo never sees: nothing is granted without a proof, and Julien is told. */
    @Test
    void whoTakesAContractOverHoldsItOnTheSameTerms() throws Exception {
        Page portal = surfers.signedIn(Site.HUGO);
        portal.navigate("/portal/request/new?kind=HOLDER&about=ELECTRICITY");
        Mover.fill(portal, "1:line", "13 avenue de la République, Châtel-Guyon");
        Mover.fill(portal, "2:day", "01/12/2026");
        Mover.fill(portal, "6:lines", "Je reste dans le logement de Julien.");
        click(portal, "ask:go");
        long id = sent(portal);
        assertThat(portal.locator("main")).not().containsText("E100003");
        open(id);
        click(desk, "grant:accept");
        desk.locator(".ui-confirmdialog-yes").click();
        assertThat(desk.locator("body")).containsText("le client n’a joint aucun document");
        portal.locator("[id='attach:file']").setInputFiles(Mover.file("accord.pdf", "%PDF-1.7\n%accord"));
        click(portal, "attach:go");

        accept(id);

        assertThat(site.sql().text("select end_date from contract where number = 'E100003'")).isEqualTo("2026-12-01");
        assertThat(site.sql().text("""
                select u.last_name || ' ' || c.offer_code || ' ' || o.valid_from || ' ' || o.summer from contract c
                join off_peak_schedule o on o.contract_id = c.id join account a on a.id = c.account_id
                join customer u on u.id = a.customer_id join request r on r.contract_number = c.number where r.id = ?""", id))
                .isEqualTo("Morel HPHC 2026-12-01 01:30-07:30;12:30-14:30");
        assertThat(site.sql().number("select count(*) from outbox_message where recipient = 'julien.lefevre@example.org'"
                + " and body like '%E100003 prend fin le 1er_décembre_2026%'")).isOne();
    }

    static long sent(Page portal) {
        portal.waitForURL("**/portal/request/detail*");
        return Long.parseLong(portal.url().replaceAll(".*id=(\\d+).*", "$1"));
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

    void open(long id) {
        desk.navigate("/office/request/detail?id=" + id);
    }

    static void click(Page page, String id) {
        page.locator("[id='" + id + "']").click();
        page.waitForLoadState();
    }
}
