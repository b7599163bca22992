package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.FaultyMailServer;
import org.quittance.acceptance.harness.FaultyMailServer.Fault;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;

/** Whatever a mail server does in the middle of a letter, the letter is neither lost nor sent twice. */
@OnSites
class MailTroubleIT {

    private final Sql sql;
    private final MailServer mail;

    MailTroubleIT(Site site, MailServer mail) {
        this.sql = site.sql();
        this.mail = mail;
    }

    @BeforeEach
    void nothingElseIsToBeSent() {
        Await.until("the messages of others are sent", () ->
                sql.number("select count(*) from outbox_message where status = 'PENDING'") == 0);
        mail.down();
    }

    @AfterEach
    void theMailServerIsSoundAgain() {
        mail.up();
    }

    @Test
    void waitsForAServerThatIsBusy() throws Exception {
        try (FaultyMailServer busy = new FaultyMailServer(mail.port(), Fault.BUSY)) {
            write("busy@example.org");
            Await.until("it was tried", () -> attempts("busy@example.org") == 1);
            assertThat(busy.taken()).isZero();
        }
        assertThat(status("busy@example.org")).isEqualTo("PENDING");
        assertThat(error("busy@example.org")).contains("Try again later");
        mail.up();
        tryAgain("busy@example.org");
        assertThat(mail.receivedBy("busy@example.org")).hasSize(1);
    }

    @Test
    void givesAnAddressUpThatTheServerDoesNotKnow() throws Exception {
        try (FaultyMailServer refusing = new FaultyMailServer(mail.port(), Fault.REFUSES)) {
            write("nobody@example.org");
            Await.until("it was given up", () -> status("nobody@example.org").equals("DEAD"));
            assertThat(refusing.taken()).isZero();
        }
        assertThat(error("nobody@example.org")).contains("No such user here");
        assertThat(sql.number("select count(*) from bounced_address where email = 'nobody@example.org'")).isEqualTo(1);
    }

    @Test
    void sendsAgainWhatTheServerDidNotTake() throws Exception {
        try (FaultyMailServer dying = new FaultyMailServer(mail.port(), Fault.DIES_BEFORE_IT_TAKES)) {
            write("again@example.org");
            Await.until("it was tried", () -> attempts("again@example.org") == 1);
            assertThat(dying.taken()).isZero();
        }
        assertThat(status("again@example.org")).isEqualTo("PENDING");
        mail.up();
        tryAgain("again@example.org");
        assertThat(mail.receivedBy("again@example.org")).hasSize(1);
    }

    @Test
    void doesNotSendAgainWhatTheServerTookBeforeItDied() throws Exception {
        try (FaultyMailServer dying = new FaultyMailServer(mail.port(), Fault.DIES_AFTER_IT_TOOK)) {
            write("taken@example.org");
            Await.until("it was tried", () -> attempts("taken@example.org") == 1);
            assertThat(status("taken@example.org")).isEqualTo("SENT");
            assertThat(dying.taken()).isEqualTo(1);
        }
    }

    @Test
    void aSlowServerKeepsItsLetterAndNothingIsSentTwiceMeanwhile() throws Exception {
        try (FaultyMailServer slow = new FaultyMailServer(mail.port(), Fault.SLOW)) {
            write("slow@example.org");
            slow.awaitLetter();
            assertThat(status("slow@example.org")).isEqualTo("PENDING");
            slow.goOn();
            Await.until("it is sent", () -> status("slow@example.org").equals("SENT"));
            assertThat(slow.taken()).isEqualTo(1);
            assertThat(attempts("slow@example.org")).isEqualTo(1);
        }
    }

    private void write(String recipient) throws Exception {
        sql.change("""
                insert into outbox_message (id, customer_id, kind, recipient, subject, body, status, created_at, next_attempt_at)
                select nextval('id_seq'), customer_id, kind, ?, 'In the middle of trouble', body, 'PENDING', created_at, created_at
                from outbox_message where kind = 'INVOICE_PUBLISHED' order by id limit 1""", recipient);
    }

    /** The demonstration's clock stands still, so the pause before the next attempt ends by our hand. */
    private void tryAgain(String recipient) throws Exception {
        sql.change("update outbox_message set next_attempt_at = created_at where recipient = ?", recipient);
        Await.until("it is sent", () -> status(recipient).equals("SENT"));
    }

    private String status(String recipient) {
        return sql.text("select status from outbox_message where recipient = ?", recipient);
    }

    private String error(String recipient) {
        return sql.text("select last_error from outbox_message where recipient = ?", recipient);
    }

    private long attempts(String recipient) {
        return sql.number("select attempts from outbox_message where recipient = ?", recipient);
    }
}
