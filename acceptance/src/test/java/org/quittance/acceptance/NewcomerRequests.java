package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;

/** The requests of {@link RequestIT} of somebody who was no customer before. */
abstract class NewcomerRequests extends MovingRequests {

    private static final String PLACE = "14561199000017";
    private static final String INES = "ines.duvert@example.org";

    /** From the first page to a contract in force, which she gives up to a company that nobody knew either. */
    @Test
    void whoMovesInBecomesACustomerAndSignsAContract() throws Exception {
        new MeterPlaces(site.sql()).base(PLACE, "2020-01-01");
        Page portal = surfers.nobody();
        portal.navigate("/");
        portal.locator("a", new Page.LocatorOptions().setHasText("Devenir client")).first().click();
        asks(portal);
        assertThat(site.sql().number("select count(*) from customer where email = ?", INES)).isZero();
        portal.navigate("/link?token=" + token());
        portal.locator("[id='link:password']").fill(Newcomer.CHOSEN);
        click(portal, "link:go");
        surfers.signIn(portal, INES, Newcomer.CHOSEN);
        assertThat(portal.locator("h1")).containsText("Inès Duvert");
        looksAtEveryPage(portal);

        portal.navigate("/portal/home");
        portal.locator("a", new Page.LocatorOptions().setHasText("Demander un contrat")).click();
        portal.waitForURL("**/portal/request/new*");
        String contract = signs(portal);
        assertThat(site.sql().text("""
                select c.start_date || ' ' || c.offer_code || ' ' || u.last_name || ' ' || u.language || ' ' || (a.number = u.number || '-1')
                from contract c join account a on a.id = c.account_id join customer u on u.id = a.customer_id where c.number = ?""",
                contract)).isEqualTo("2026-11-20 BASE Duvert fr true");

        givesUp(portal, contract);
        assertThat(site.sql().text("""
                select u.kind || ' ' || u.company_name || ' ' || u.siren || ' ' || u.email || ' ' || c.start_date from request r
                join contract c on c.number = r.contract_number join account a on a.id = c.account_id
                join customer u on u.id = a.customer_id where r.kind = 'HOLDER' and u.siren is not null"""))
                .isEqualTo("COMPANY Fournil du Val 404833048 fournil@example.org 2026-12-01");
        assertThat(site.sql().text("select actor || ' ' || new_value from audit_event e join customer u on u.number = e.new_value"
                + " where e.field = 'customer' and u.siren = '404833048'")).startsWith("conseil C2");
    }

    private static void asks(Page portal) {
        Map.of("firstName", "Inès", "lastName", "Duvert", "line1", "2 rue du Lac", "postcode", "63200", "town", "Riom", "email", INES)
                .forEach((field, text) -> portal.locator("[id='newcomer:" + field + "']").fill(text));
        portal.locator("[id='newcomer:go']").click();
        // Too quick for somebody who types; what was typed stays.
        while (portal.locator("#sent").count() == 0) {
            assertThat(portal.locator("[id='newcomer:lastName']")).hasValue("Duvert");
            portal.locator("[id='newcomer:go']").click();
        }
    }

    /** Of the mail that waits, for this site sends none. */
    private String token() {
        String mail = "select max(body) from outbox_message where kind = 'ACCESS_LINK' and recipient = '" + INES + "'";
        Await.until("the mail with the link", () -> site.sql().text(mail) != null);
        Matcher link = Pattern.compile("/link\\?token=([\\w-]+)").matcher(site.sql().text(mail));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** A customer without a contract finds nothing broken. */
    private static void looksAtEveryPage(Page portal) {
        for (String page : new String[] {"contract/list", "consumption", "invoice/list", "payment/list", "plan/list", "document/list",
            "profile", "preferences", "privacy", "request/list", "request/new", "appointment/list", "access/list", "water", "reading"}) {
            assertThat(portal.navigate("/portal/" + page).status()).as(page).isIn(200, 404);
        }
        portal.navigate("/portal/contract/list");
        assertThat(portal.locator("main")).containsText("Pas encore de contrat");
        portal.navigate("/portal/request/new");
        assertThat(portal.locator("main")).containsText("Emménager ou prendre un nouveau contrat");
        assertThat(portal.locator("main")).not().containsText("Mettre fin à un contrat");
        portal.navigate("/portal/payment/list");
        assertThat(portal.locator("main")).containsText("Demandez d’abord un contrat");
        assertThat(portal.locator("main")).not().containsText("Voir et souscrire");
    }

    /** What she typed and attached is in the question that she sends. */
    @Test
    void aPlaceThatNobodyKnowsIsLookedUpByStaff() {
        Page portal = surfers.signedIn(Site.EMILY);
        portal.navigate("/portal/request/new?kind=NEW_CONTRACT&about=BASE");
        Mover.fill(portal, "1:line", "Hameau des Trois Fontaines, Riom");
        Mover.fill(portal, "4:day", "15/01/2027");
        Mover.attaches(portal, "bail.pdf", "%PDF-1.7\n%bail");
        click(portal, "ask:go");
        assertThat(portal.locator("#ask")).containsText("Fichier joint : bail.pdf");
        click(portal, "ask:go");
        assertThat(portal.locator("#ask")).containsText("Fichier joint : bail.pdf");
        click(portal, "place:go");
        portal.waitForURL("**/portal/request/new?kind=QUESTION*");
        assertThat(portal.locator("[id='ask:fields:1:lines']")).hasValue(Pattern.compile("Hameau des Trois Fontaines, Riom"));
        click(portal, "ask:go");
        long id = sent(portal);
        assertThat(site.sql().text("select text from request_field where request_id = ? and item = 'TEXT'", id))
                .contains("Val Clair Base", "Trois Fontaines", "2027");
        assertThat(site.sql().text("select file_name from request_attachment where request_id = ?", id)).isEqualTo("bail.pdf");
    }

    /** Without an e-mail address: filled in with the adviser, printed, signed by hand; the time to withdraw counts from that day. */
    @Test
    void whoHasNoEmailSignsOnPaper() throws Exception {
        String place = "14561199000019";
        new MeterPlaces(site.sql()).base(place, "2020-01-01");
        Newcomer.of(site, null, "C990051", null);
        desk.navigate("/office/request/contract?customer=C990051&offer=BASE");
        Mover.fill(desk, "1:line", place);
        desk.locator("[id='ask:fields:2:choice']").selectOption("6");
        desk.locator("[id='ask:fields:3:choice']").selectOption("YES");
        Mover.fill(desk, "4:day", "20/11/2026");
        click(desk, "ask:go");
        desk.waitForURL("**/office/request/sign?id=*");
        long id = ElectricityRequests.id(desk);
        assertThat(Pdf.text(Http.signedIn(site, Site.ADVISER).bytes("/office/request/paper?id=" + id).body()))
                .contains("14 jours", "Vous demandez que la fourniture commence", "TTC", "Signature du client");
        open(id);
        grant();
        assertThat(desk.locator("body")).containsText("n’est pas encore revenu");

        desk.navigate("/office/request/sign?id=" + id);
        desk.locator("[id='back:day']").fill("22/11/2026");
        click(desk, "back:go");
        assertThat(desk.locator("[id='back:dayField_error']")).isVisible();
        desk.locator("[id='back:day']").fill("20/11/2026");
        desk.locator("[id='back:scan']").setInputFiles(Mover.file("contrat.pdf", "%PDF-1.7\n%contrat"));
        click(desk, "back:go");
        desk.waitForURL("**/office/request/detail?id=*");
        assertThat(site.sql().text("select signed_on || ' ' || recorded_by || ' ' || revocable_until || ' ' || (address is null)"
                + " from contract_signature where request_id = ?", id)).isEqualTo("2026-11-20 conseil 2026-12-04 true");
        assertThat(site.sql().text("select file_name from request_attachment where request_id = ?", id)).isEqualTo("contrat.pdf");
        accept(id);
        assertThat(site.sql().text("select c.start_date || ' ' || c.offer_code from contract c join request r on r.contract_number = c.number"
                + " where r.id = ?", id)).isEqualTo("2026-11-20 BASE");
        desk.navigate("/office/request/sign?id=" + id);
        assertThat(desk.locator("main")).containsText("Sur papier");
        withdrawsByLetter(id);
    }

    /** What counts is when the letter was sent: the contract, of which one day was supplied, ends on that day. */
    private void withdrawsByLetter(long id) throws Exception {
        site.sql().change("update contract_signature set revocable_until = date '2026-11-20' where request_id = ?", id);
        letter(id, "22/11/2026", null);
        assertThat(desk.locator("[id='letter:dayField_error']")).containsText("Ce jour est à venir. Écrivez");
        assertThat(desk.locator("[id='letter:day']")).hasValue("22/11/2026");
        letter(id, "21/11/2025", null);
        assertThat(desk.locator("[id='letter:dayField_error']")).containsText("Il a été demandé le 21 novembre 2026");
        letter(id, "21/11/2026", null);
        assertThat(desk.locator("[id='letter:dayField_error']")).containsText("le 20 novembre 2026 au plus tard");
        site.sql().change("update contract_signature set revocable_until = date '2026-12-04' where request_id = ?", id);
        letter(id, "21/11/2026", "letter, not a picture");
        assertThat(desk.locator("[id='letter:scanField_error']")).isVisible();
        letter(id, "21/11/2026", "%PDF-1.7\n%letter");
        desk.waitForURL("**/office/request/detail?id=*");
        for (String told : new String[] {"La rétractation est enregistrée", "Retirée", "Rétractation par courrier, envoyé le 21 novembre 2026.",
            "lettre.pdf"}) {
            assertThat(desk.locator("body")).containsText(told);
        }
        assertThat(site.sql().text("select r.state || ' ' || c.start_date || ' ' || c.end_date from request r"
                + " join contract c on c.number = r.contract_number where r.id = ?", id)).isEqualTo("WITHDRAWN 2026-11-20 2026-11-21");
        assertThat(desk.navigate("/office/request/withdrawal?id=" + id).status()).isEqualTo(404);
    }

    /** @param content null without a copy */
    private void letter(long id, String sentOn, String content) throws Exception {
        open(id);
        desk.locator("a", new Page.LocatorOptions().setHasText("Enregistrer une lettre de rétractation")).click();
        desk.locator("[id='letter:day']").fill(sentOn);
        if (content != null) {
            desk.locator("[id='letter:scan']").setInputFiles(Mover.file("lettre.pdf", content));
        }
        click(desk, "letter:go");
    }

    private String signs(Page portal) {
        portal.navigate("/portal/request/new?kind=NEW_CONTRACT&about=BASE");
        Mover.fill(portal, "1:line", PLACE);
        portal.locator("[id='ask:fields:2:choice']").selectOption("6");
        portal.locator("[id='ask:fields:3:choice']").selectOption("YES");
        Mover.fill(portal, "4:day", "20/11/2026");
        click(portal, "ask:go");
        Signatory ines = new Signatory(portal, site);
        assertThat(portal.locator("[id='sign:code']")).isVisible();
        ines.signs(ines.code());
        long id = sent(portal);
        accept(id);
        return site.sql().text("select contract_number from request where id = ?", id);
    }

    private void givesUp(Page portal, String contract) throws Exception {
        portal.navigate("/portal/request/new?kind=HOLDER&about=" + contract);
        Mover.fill(portal, "1:day", "01/12/2026");
        Mover.fill(portal, "5:line", "Fournil du Val");
        Mover.fill(portal, "6:line", "404 833 049");
        Mover.fill(portal, "7:line", "fournil@example.org");
        Mover.fill(portal, "8:lines", "Le fournil reprend le local.");
        click(portal, "ask:go");
        assertThat(portal.locator("[id='ask:fields:6:lineField_error']")).containsText("SIREN");
        Mover.fill(portal, "6:line", "404 833 048");
        Mover.attaches(portal, "accord.pdf", "%PDF-1.7\n%accord");
        click(portal, "ask:go");
        accept(sent(portal));
    }
}
