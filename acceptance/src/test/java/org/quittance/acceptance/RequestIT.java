package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Every kind of request from its form to what it changes, by customer and staff. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestIT extends NewcomerRequests {

    @BeforeAll
    void sitDown(Surfers own) {
        surfers = own;
        site = own.site();
        desk = surfers.signedIn(Site.ADVISER);
    }

    /** Sent, taken, asked back, closed: four notices; a note of staff is nowhere in what the customer reads. */
    @Test
    void aQuestionIsAnsweredStepByStep() throws Exception {
        Page portal = surfers.signedIn(Site.PAUL);
        long id = send(portal, "QUESTION", Map.of("0:line", "Relevé", "1:lines", "Mon compteur est-il télérelevé ?"));
        open(id);
        click(desk, "act:take");
        write("Vérifier la tournée avant de répondre", "note");
        write("Quel est le numéro gravé sur votre compteur ?", "ask");
        portal.navigate("/portal/request/detail?id=" + id);
        assertThat(portal.locator("main")).containsText("Quel est le numéro gravé");
        assertThat(portal.locator("main")).not().containsText("tournée");
        portal.locator("[id='write:text']").fill("BR-0004117");
        click(portal, "write:say");
        assertThat(site.sql().text(STATE, id)).isEqualTo("IN_WORK");

        open(id);
        click(desk, "over:close");

        assertThat(site.sql().texts("select state from request_step where request_id = ? order by position", id))
                .containsExactly("SENT", "IN_WORK", "WAITING", "IN_WORK", "DONE");
        assertThat(site.sql().number("select count(*) from outbox_message where kind = 'REQUEST' and body like '%id=" + id + "%'"))
                .isEqualTo(4);
        assertThat(Http.signedIn(site, Site.CAMILLE).get("/portal/request/detail?id=" + id).statusCode()).isEqualTo(404);
    }

    /** What one side writes is unread until the other opens it. Who writes opens a closed conversation again. */
    @Test
    void aConversationIsUnreadUntilItIsOpenedAndGoesOnAfterItsEnd() {
        Page portal = surfers.signedIn(Site.LUCIE);
        long id = send(portal, "QUESTION", Map.of("0:line", "Mon bail", "1:lines", "Vous faut-il mon bail ?"));
        desk.navigate("/office/request/answers");
        template("Bail ${iban}");
        assertThat(desk.locator("body")).containsText("Ligne 1");
        template("Bonjour ${name}, le bail de la demande ${number}, oui.");
        assertThat(desk.locator("body")).containsText("La réponse type est enregistrée.");
        assertThat(desk.locator("body")).not().containsText("Ligne 1");

        desk.navigate("/office/request/detail?id=" + id + "&template="
                + site.sql().text("select id from answer_template where title = 'Bail'"));
        assertThat(desk.locator("[id='write:text']")).hasValue("Bonjour Mme Lucie Roche, le bail de la demande " + id + ", oui.");
        click(desk, "write:say");
        portal.navigate("/portal/home");
        assertThat(portal.locator(".q-nav")).containsText("Mes demandes (1)");
        portal.navigate("/portal/request/detail?id=" + id);
        assertThat(portal.locator("main")).containsText("nouveau");
        say(portal, "Le voici.");
        assertThat(portal.locator(".q-nav")).not().containsText("(1)");

        desk.navigate("/office/home");
        assertThat(desk.locator("main")).containsText("Conversations avec des messages non lus");
        desk.navigate("/office/request/list?queue=UNREAD");
        assertThat(desk.locator("main")).containsText("Mon bail");
        open(id);
        assertThat(desk.locator("main")).containsText("nouveau");
        desk.locator("[id='handler:colleague']").selectOption("administration");
        click(desk, "handler:give");
        assertThat(site.sql().text("select handler from request where id = ?", id)).isEqualTo("administration");
        click(desk, "over:close");
        assertThat(desk.locator("body")).containsText("La conversation est close.");

        portal.navigate("/portal/request/detail?id=" + id);
        assertThat(portal.locator("main")).containsText("Cette conversation est close.");
        say(portal, "Merci, encore une chose.");
        assertThat(site.sql().text(STATE, id)).isEqualTo("IN_WORK");
    }

    private void template(String text) {
        Map.of("title", "Bail", "french", text, "english", text).forEach((field, said) -> desk.locator("[id='words:" + field + "']").fill(said));
        click(desk, "words:save");
    }

    private static void say(Page portal, String text) {
        portal.locator("[id='write:text']").fill(text);
        click(portal, "write:say");
        assertThat(portal.locator("body")).containsText("Votre message est envoyé.");
    }

    /** It waits for the customer from the first word. */
    @Test
    void staffBeginAConversation() {
        desk.navigate("/office/request/new?customer=C100031");
        desk.locator("[id='letter:subject']").fill("Votre branchement");
        desk.locator("[id='letter:text']").fill("Pouvons-nous passer jeudi ?");
        click(desk, "letter:go");
        desk.waitForURL("**/office/request/detail*");
        String id = desk.url().replaceAll(".*id=(\\d+).*", "$1");

        assertThat(site.sql().text(STATE, Long.valueOf(id))).isEqualTo("WAITING");
        Page portal = surfers.signedIn(Site.PAUL);
        portal.navigate("/portal/request/list");
        assertThat(portal.locator("main")).containsText("Votre branchement");
        assertThat(portal.locator("main")).containsText("non lus");
    }

    /** The content counts, not the name; who gets it may only save it, and nobody else's customer gets it. */
    @Test
    void aFileIsAttachedByWhatItIs() throws Exception {
        Page portal = surfers.signedIn(Site.PAUL);
        long id = send(portal, "QUESTION", Map.of("0:line", "Mon bail", "1:lines", "Voici mon bail."));
        attach(portal, "bail.pdf", "<html><script>alert(1)</script></html>");
        assertThat(portal.locator("body")).containsText("ni un PDF, ni une photo");
        attach(portal, "bail signé.html", "%PDF-1.7\n%bail");
        assertThat(portal.locator("[id='attach']")).isVisible();
        assertThat(portal.locator("main")).containsText("bail signé.pdf");

        String file = "file?id=" + site.sql().text("select id from request_attachment where request_id = ?", id);
        HttpResponse<byte[]> saved = Http.signedIn(site, Site.PAUL).bytes("/portal/request/" + file);
        assertThat(new String(saved.body(), StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7\n%bail");
        assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;");
        assertThat(saved.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
        assertThat(Http.signedIn(site, Site.CAMILLE).get("/portal/request/" + file).statusCode()).isEqualTo(404);
        assertThat(Http.signedIn(site, Site.ADVISER).bytes("/office/request/" + file).body()).isEqualTo(saved.body());
    }

    private static void attach(Page portal, String name, String content) {
        portal.locator("[id='attach:file']").setInputFiles(
                new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII)));
        click(portal, "attach:go");
    }

    @Test
    void anAcceptedTerminationEndsTheContract() {
        Page portal = surfers.signedIn(Site.NADIA);
        portal.navigate("/portal/request/new?kind=TERMINATION");
        portal.locator("[id='ask:fields:1:day']").fill("01/01/2020");
        click(portal, "ask:go");
        assertThat(portal.locator("[id='ask:fields:1:dayField_error']")).containsText("Ce jour est passé");

        long id = send(portal, "TERMINATION", Map.of("1:day", "31/12/2026", "2:line", "4 rue Neuve, 63000 Clermont-Ferrand"));
        String contract = site.sql().text("select contract_number from request where id = ?", id);
        assertThat(site.sql().number("select count(*) from contract where number = ? and end_date is null", contract)).isOne();

        accept(id);

        assertThat(site.sql().text("select end_date from contract where number = ?", contract)).isEqualTo("2027-01-01");
        assertThat(site.sql().text(STATE, id)).isEqualTo("DONE");
    }

    @Test
    void acceptedPlatesOpenTheBarriers() {
        Page portal = surfers.signedIn(Site.OLIVER);
        long id = send(portal, "PLATES", Map.of("1:line", "zz-999-zz", "2:day", "01/12/2026"));

        accept(id);

        assertThat(site.sql().number("""
                select count(*) from parking_badge b join contract c on c.id = b.contract_id join request r on r.contract_number = c.number
                where r.id = ? and (b.badge = 'ZZ999ZZ' and b.valid_from = date '2026-12-01' and b.valid_to is null
                  or b.valid_to = date '2026-12-01')""", id)).isEqualTo(2);
    }

    /** The contested part is held as soon as it is sent, and again dunned once staff have refused. */
    @Test
    void aComplaintHoldsDunningUntilItIsAnswered() {
        Page portal = surfers.signedIn(Site.EMILY);
        long id = send(portal, "COMPLAINT", Map.of("1:amount", "5,00", "2:lines", "The index of June is not mine."));
        assertThat(site.sql().text("select h.amount || ' ' || coalesce(cast(h.closed_on as text), 'open') from dunning_hold h"
                + " join request r on r.effect_id = h.id where r.id = ?", id)).isEqualTo("5.00 open");

        open(id);
        String invoice = site.sql().text("select text from request_field where item = 'INVOICE' and request_id = ?", id);
        assertThat(desk.locator("main")).containsText(invoice);
        assertThat(desk.locator("main a[href*='/office/contract/detail']"))
                .hasText(site.sql().text("select contract_numbers from invoice where number = ?", invoice));
        desk.locator("[id='refusal:reason']").fill("L’index de juin est celui du compteur");
        click(desk, "refusal:refuse");

        assertThat(site.sql().text(STATE, id)).isEqualTo("REFUSED");
        assertThat(site.sql().text("select h.closed_by from dunning_hold h join request r on r.effect_id = h.id where r.id = ?", id))
                .isEqualTo(Site.ADVISER);
        portal.navigate("/portal/request/detail?id=" + id);
        assertThat(portal.locator("main")).containsText("L’index de juin est celui du compteur");
    }

    @Test
    void whatIsWithdrawnHoldsDunningNoLonger() {
        Page portal = surfers.signedIn(Site.EMILY);
        long id = send(portal, "COMPLAINT", Map.of("1:amount", "1,00", "2:lines", "A mistake?"));
        portal.setViewportSize(390, 844);
        click(portal, "leave:withdraw");
        assertThat(portal.locator(".ui-confirmdialog-yes")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        portal.locator(".ui-confirmdialog-yes").click();
        assertThat(portal.locator("body")).containsText("Votre demande est retirée.");

        assertThat(site.sql().text(STATE, id)).isEqualTo("WITHDRAWN");
        assertThat(site.sql().number("select count(*) from dunning_hold h join request r on r.effect_id = h.id"
                + " where r.id = ? and h.closed_on is not null", id)).isOne();
    }

    private long send(Page portal, String kind, Map<String, String> fields) {
        portal.navigate("/portal/request/new?kind=" + kind);
        fields.forEach((field, text) -> Mover.fill(portal, field, text));
        if (portal.locator("[id='ask:fields:0:choice']").count() > 0) {
            portal.locator("[id='ask:fields:0:choice']").selectOption(
                    portal.locator("[id='ask:fields:0:choice'] option:not([value=''])").first().getAttribute("value"));
        }
        click(portal, "ask:go");
        return sent(portal);
    }

    private void write(String text, String verb) {
        desk.locator("[id='write:text']").fill(text);
        click(desk, "write:" + verb);
    }
}
