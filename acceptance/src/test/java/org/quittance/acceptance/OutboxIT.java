package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;
import org.quittance.acceptance.harness.Surfers;

/** A message is written with the fact it tells and sent later: once, whatever the mail server does meanwhile. */
@OnSites
class OutboxIT {

    private static final String SUBJECT = "A message while the mail server is down";
    private static final String STATUS = "select status from outbox_message where subject = '" + SUBJECT + "'";

    @Test
    void keepsAMessageWhileTheMailServerIsDownAndSendsItOnce(Site site, MailServer mail) throws SQLException {
        Sql sql = site.sql();
        Await.until("the history's messages are sent", () ->
                sql.number("select count(*) from outbox_message where status = 'PENDING'") == 0);
        mail.down();
        try {
            sql.change("""
                    insert into outbox_message (id, customer_id, kind, recipient, subject, body, status, created_at,
                      next_attempt_at)
                    select nextval('id_seq'), customer_id, kind, 'outbox@example.org', ?, body, 'PENDING', created_at,
                      created_at from outbox_message where kind = 'INVOICE_PUBLISHED' order by id limit 1""", SUBJECT);
            Await.until("the message was tried in vain", () ->
                    sql.number("select attempts from outbox_message where subject = ?", SUBJECT) > 0);
            assertThat(sql.text(STATUS)).isEqualTo("PENDING");
            assertThat(sql.text("select last_error from outbox_message where subject = ?", SUBJECT)).isNotBlank();
        } finally {
            mail.up();
        }
        // The demonstration's clock stands still, so the pause before the next attempt ends by our hand.
        sql.change("update outbox_message set next_attempt_at = created_at where subject = ?", SUBJECT);
        Await.until("the message is sent", () -> sql.text(STATUS).equals("SENT"));

        assertThat(sql.text("select last_error from outbox_message where subject = ?", SUBJECT)).isNull();
        List<MimeMessage> received = mail.receivedBy("outbox@example.org");
        assertThat(received).hasSize(1);
    }

    @Test
    void sendsAMessageThatWasGivenUpWhenStaffAskForIt(Site site, Surfers surfers, MailServer mail) throws SQLException {
        Sql sql = site.sql();
        sql.change("""
                insert into outbox_message (id, customer_id, kind, recipient, subject, body, status, attempts, created_at,
                  next_attempt_at, last_error)
                select nextval('id_seq'), customer_id, kind, 'dead@example.org', 'A message given up', body, 'DEAD', 10,
                  newest.at, newest.at, 'no such host'
                from outbox_message, (select max(created_at) as at from outbox_message) newest
                where kind = 'INVOICE_PUBLISHED' order by created_at desc limit 1""");
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate("/office/outbox/list");
        page.locator("main a[href='/office/outbox/message?id=" + sql.text(
                "select id from outbox_message where recipient = 'dead@example.org'") + "']").click();
        assertThat(page.locator("main")).containsText("no such host");
        page.locator("[id='again:resend']").click();

        assertThat(page.locator("main .q-messages")).containsText("dead@example.org");
        Await.until("the message is sent", () -> sql.text(
                "select status from outbox_message where recipient = 'dead@example.org'").equals("SENT"));
        assertThat(mail.receivedBy("dead@example.org")).hasSize(1);
        page.reload();
        assertThat(page.locator("[id='again:resend']")).hasCount(0);
    }

    /** RFC 8058: what the head of the letter says is enough, without a session. */
    @Test
    void aNewsletterGoesToWhoAskedForItAndEndsWithOneClick(Site site, Surfers surfers, MailServer mail) throws Exception {
        Sql sql = site.sql();
        String wants = "select count(*) from notice_choice n join customer c on c.id = n.customer_id where c.email = ?"
                + " and n.topic = 'NEWS' and n.to_main";
        sql.change("""
                insert into notice_choice (id, customer_id, topic, to_main, to_second, chosen_by, chosen_at)
                select nextval('id_seq'), id, 'NEWS', true, false, email, now() from customer where email = ?
                on conflict (customer_id, topic) do update set to_main = true""", Site.EMILY);
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate("/office/outbox/newsletter");
        page.locator("[id='letter:frenchSubject']").fill("Nos bureaux");
        page.locator("[id='letter:frenchText']").fill("Fermeture le 24 décembre.");
        page.locator("[id='letter:englishSubject']").fill("Our offices");
        page.locator("[id='letter:englishText']").fill("Closed on 24 December & after.");
        page.locator("[id='letter:go']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("main .q-messages")).not().hasCount(0);

        Await.until("the letter is there", () -> letters(mail).size() == 1);
        MimeMessage letter = letters(mail).get(0);
        assertThat(MailServer.text(letter)).contains("Closed on 24 December & after.");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String address = letter.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", "").replace(site.url(""), "");
        Http nobody = new Http(site);
        assertThat(nobody.post(address, Map.of()).statusCode()).as("a post of something else").isEqualTo(400);
        assertThat(sql.number(wants, Site.EMILY)).isOne();
        assertThat(nobody.post(address, Map.of("List-Unsubscribe", "One-Click")).statusCode()).isEqualTo(200);
        assertThat(sql.number(wants, Site.EMILY)).isZero();
    }

    private static List<MimeMessage> letters(MailServer mail) {
        return mail.receivedBy(Site.EMILY).stream().filter(message -> {
            try {
                return message.getSubject().equals("Our offices");
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    @Test
    void everyMessageOfTheHistoryWasSentToItsRecipientOnce(Site site, MailServer mail) {
        Sql sql = site.sql();
        Await.until("the history's messages are sent", () ->
                sql.number("select count(*) from outbox_message where status = 'PENDING'") == 0);

        for (String recipient : List.of(Site.CAMILLE, Site.NADIA, Site.EMILY)) {
            assertThat(mail.receivedBy(recipient)).as(recipient).hasSize((int) sql.number(
                    "select count(*) from outbox_message where status = 'SENT' and recipient = ?", recipient));
        }
    }
}
