package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;
import org.quittance.payment.sample.CamtFile;
import org.quittance.payment.sample.SampleMovement;

/**
 * The server is killed, as by a power failure, between the notification of a payment and its posting: nothing is lost or
 * booked twice. The notification waits there for a lock on the account that the test holds. The same of a file of the bank.
 */
@OnOwnSite
class CardCrashIT {

    private final Site site;
    private final Surfers surfers;
    private final CardCounter counter;

    CardCrashIT(Surfers surfers) {
        this.site = surfers.site();
        this.surfers = surfers;
        this.counter = new CardCounter(site);
    }

    @Test
    void aPaymentToldWhenTheServerDiesIsBookedOnceByTheRepetition() throws Exception {
        Page page = surfers.signedInAnew(Site.CAMILLE);
        String order = counter.goOnAccount(page, "77,00");
        try (Locks lock = new Locks(site, "select 1 from account where number = 'C100001-1' for update")) {
            counter.choose(page, "ACCEPT");
            lock.awaitWaiting(1);
            site.kill();
        }
        assertThat(counter.state(order)).isEqualTo("STARTED");
        assertThat(counter.entries(order)).isZero();
        page.context().close();

        site.restart();

        counter.await(order, "CAPTURED");
        assertThat(counter.entries(order)).isEqualTo(1);
        String uuid = site.sql().text("select transaction_uuid from card_attempt where transaction_id = ?",
                order.substring(15));
        assertThat(counter.tell(order, "vads_trans_uuid", uuid)).isEqualTo("OK");
        assertThat(counter.entries(order)).isEqualTo(1);
    }

    /** The provider gave the money back while nobody listened: the question finds it out. */
    @Test
    void aRefundWhoseAnswerIsLostIsBookedOnceByTheQuestion() throws Exception {
        Page page = surfers.signedInAnew(Site.CAMILLE);
        String order = counter.goOnAccount(page, "88,00");
        counter.choose(page, "ACCEPT");
        counter.await(order, "CAPTURED");
        page.context().close();
        long id = site.sql().number("select id from card_attempt where transaction_id = ?", order.substring(15));
        Page staff = surfers.signedInAnew(Site.PAYMENTS);
        try (Locks lock = new Locks(site, "select 1 from account where number = 'C100001-1' for update")) {
            staff.navigate("/office/card/attempt?id=" + id);
            staff.locator("[id='back:refund']").click();
            staff.locator(".ui-confirmdialog-yes").click(new com.microsoft.playwright.Locator.ClickOptions()
                    .setNoWaitAfter(true));
            lock.awaitWaiting(1);
            site.kill();
        }
        assertThat(counter.state(order)).isEqualTo("REFUNDING");
        staff.context().close();

        site.restart();
        counter.letAsk(order);

        counter.await(order, "REFUNDED");
        assertThat(site.sql().lines("select kind, amount from account_entry where reference = ? order by amount", order))
                .containsExactly("PAYMENT -88.00", "RETURN 88.00");
    }

    /**
     * 250 transfers of 1.00, kept 200 at a time: the 230th waits for another who is about to keep the same, so that the file
     * is cut off in its second chunk. Begun anew it goes on there, and every transfer is kept and posted once.
     */
    @Test
    void aBankFileCutOffInTheMiddleGoesOnAndCountsNothingTwice(@TempDir Path folder) throws Exception {
        BankPeople people = new BankPeople(site.sql());
        long account = people.customer("C100831", "Cyprien", "Vallat");
        String content = new CamtFile("camt.053.001.08", "FR7630006000011234567890189").of("KILL", IntStream.rangeClosed(1, 250)
                .mapToObj(i -> SampleMovement.transfer("2026-11-20", "1.00", "KILL-" + i, "VALLAT CYPRIEN", null, "client C100831"))
                .toList());
        BankDesk desk = new BankDesk(surfers.signedInAnew(Site.PAYMENTS), site.sql(), folder);
        long file;
        try (Locks lock = new Locks(site, """
                insert into bank_entry (id, kind, fingerprint, servicer_key, booked_on, amount, state)
                values (-1, 'OTHER', repeat('0', 64), 'FR7630006000011234567890189|KILL-230', date '2026-11-20', 1.00, 'NEW')""")) {
            file = desk.send("kill.xml", content);
            lock.awaitWaiting(1);
            assertThat(kept()).as("the first chunk").isBetween(1L, 229L);
            site.kill();
        }

        site.restart();

        Await.until("the file is worked off", () -> desk.status(file).equals("IMPORTED"));
        assertThat(kept()).isEqualTo(250);
        assertThat(desk.counts(file)).isEqualTo("250 0 0");
        assertThat(site.sql().lines("select state, count(*) from bank_entry where servicer_key like '%|KILL-%' group by 1"))
                .containsExactly("POSTED 250");
        assertThat(people.balance(account)).isEqualByComparingTo("-250.00");
        assertThat(site.sql().number("select count(*) from account_entry where account_id = ?", account)).isEqualTo(250);
    }

    private long kept() {
        return site.sql().number("select count(*) from bank_entry where servicer_key like '%|KILL-%'");
    }
}
