package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sites;
import org.quittance.acceptance.harness.Surfers;

/**
 * The server is killed, as by a power failure, between the notification of a payment and its posting: nothing is lost or
 * booked twice. The notification waits there for a lock on the account that the test holds.
 */
@ExtendWith(OnSites.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardCrashIT {

    private Site site;
    private Surfers surfers;
    private CardCounter counter;

    @BeforeAll
    void start(Sites sites) throws Exception {
        site = sites.copy("card-crash", settings -> settings);
        surfers = new Surfers(site);
        counter = new CardCounter(site);
    }

    @AfterAll
    void stop() throws Exception {
        if (surfers != null) {
            surfers.close();
        }
        if (site != null) {
            site.close();
        }
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
            staff.locator("[id='act:refund']").click();
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
}
