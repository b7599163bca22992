package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.MailServer;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;
import org.quittance.acceptance.harness.Surfers;

/** Who wants one mail a day gets what may wait together, once, and what the law wants told at once. */
@OnSites
class DigestIT {

    private static final String READER = "digest@example.org";

    /** Messages that wait for their hour, which has come by our hand: the demonstration's clock stands still. At once, or one goes alone. */
    private static void gather(Sql sql, String... subjects) throws SQLException {
        sql.change("""
                insert into outbox_message (id, customer_id, kind, recipient, language, subject, body, status, attempts, created_at, next_attempt_at)
                select nextval('id_seq'), c.id, 'REQUEST', ?, 'fr', s.subject, 'Un mot.', 'WAITING', 0, c.created_at, c.created_at
                from customer c cross join unnest(string_to_array(?, '|')) with ordinality s (subject, place) where c.number = 'C100001'
                order by s.place""", READER, String.join("|", subjects));
    }

    @Test
    void whatWasGatheredIsOneMail(Site site, MailServer mail) throws Exception {
        Sql sql = site.sql();
        gather(sql, "Premier sujet", "Second sujet");

        Await.until("the mail of the day is there", () -> mail.receivedBy(READER).size() == 1);
        assertThat(MailServer.text(mail.receivedBy(READER).get(0))).contains("Premier sujet", "Second sujet", "2 messages");
        assertThat(sql.lines("select kind, status from outbox_message where recipient = ?", READER))
                .containsExactlyInAnyOrder("REQUEST MERGED", "REQUEST MERGED", "DIGEST SENT");

        gather(sql, "Un seul");
        Await.until("one alone is sent as it is", () -> mail.receivedBy(READER).size() == 2);
        assertThat(mail.receivedBy(READER).get(1).getSubject()).isEqualTo("Un seul");
    }

    @Test
    void customersChooseItWhereItMayBe(Site site, Surfers surfers) throws SQLException {
        Page page = surfers.signedIn(Site.EMILY);
        page.navigate("/portal/preferences");
        String last = page.locator("input[id$=':daily']").last().getAttribute("id");
        page.locator("[id='" + last + "']").check();
        page.locator("[id='notices:go']").click();

        assertThat(page.locator("main .q-messages")).not().hasCount(0);
        assertThat(site.sql().texts("""
                select n.topic from notice_choice n join customer c on c.id = n.customer_id where n.daily and c.email = ?""", Site.EMILY))
                .containsExactly("MESSAGES");
        site.sql().change("update notice_choice set daily = false");
    }
}
