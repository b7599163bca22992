package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
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
                      created_at from outbox_message order by id limit 1""", SUBJECT);
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
                  created_at, created_at, 'no such host' from outbox_message order by created_at desc limit 1""");
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
