package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sites;
import org.quittance.acceptance.harness.Sql;
import org.quittance.acceptance.harness.Surfers;
import org.quittance.payment.sample.CamtFile;
import org.quittance.payment.sample.SampleMovement;

/**
 * Emily owes invoices and a fee and is debited: announced, batched, approved by a second person, written, sent, collected; the
 * server is killed in the middle, twice; the fee comes back. On a Monday, at a bank that takes files until the evening, without days of notice, so
 * that the debit is of the same day, and that still reads the older message.
 */
@ExtendWith(OnSites.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CollectionIT {

    private static final String MONDAY = "2026-11-23";
    private static final String FEE = "FF2019-000843";
    private static final CamtFile NOTICE = new CamtFile("camt.054.001.08", AccountsDesk.SECOND);
    private static final String OWED = """
            select coalesce(sum(e.amount), 0) from account_entry e join account a on a.id = e.account_id
            where a.number = 'C100004-1'""";
    private static final String STATES = """
            select c.state, count(*), sum(c.amount) from collection c join account a on a.id = c.account_id
            where a.number = 'C100004-1' group by 1 order by 1""";

    private Site site;
    private Sql sql;
    private Surfers surfers;
    private DebitDesk desk;
    private DebitDesk second;
    private long batch;
    private String owed;
    private long debits;
    private byte[] file;
    @TempDir
    private Path folder;

    @BeforeAll
    void start(Sites sites) throws Exception {
        site = sites.copy("collections", settings -> settings.with("QUITTANCE_DEMO_TODAY", MONDAY)
                .with("QUITTANCE_SEPA_NOTICE_DAYS", "0").with("QUITTANCE_SEPA_LEAD_DAYS", "0")
                .with("QUITTANCE_SEPA_CUT_OFF", "23:59").with("QUITTANCE_SEPA_PAIN008", "02"));
        sql = site.sql();
        surfers = new Surfers(site);
        comeIn();
    }

    private void comeIn() {
        desk = new DebitDesk(surfers.signedInAnew(Site.PAYMENTS), site);
        second = new DebitDesk(surfers.signedInAnew(Site.OTHER_PAYMENTS), site);
    }

    @AfterAll
    void stop() throws IOException {
        if (surfers != null) {
            surfers.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    @Order(1)
    void everyOpenInvoiceIsAnnouncedOnceWithItsDayAmountAndText() throws Exception {
        new BankPeople(sql).charged(sql.number("select id from account where number = 'C100004-1'"), FEE, "15.00", false);
        owed = sql.text(OWED);
        debits = 1 + sql.number("""
                select count(*) from account_entry e join account a on a.id = e.account_id join invoice i on i.id = e.invoice_id
                where a.number = 'C100004-1' and i.status = 'PUBLISHED'
                  and e.amount > coalesce((select sum(x.amount) from allocation x where x.debit_id = e.id), 0)""");
        assertThat(debits).isGreaterThan(2);
        desk.enterPaper("C100004", "FR14 2004 1010 0505 0001 3M02 606");
        desk.announce();
        Await.until("announced", () -> sql.number("select count(*) from collection c join account a on a.id = c.account_id"
                + " where a.number = 'C100004-1'") == debits);

        assertThat(sql.lines(STATES)).containsExactly("ANNOUNCED " + debits + " " + owed);
        String mail = sql.text("select body from outbox_message where kind = 'DEBIT_ANNOUNCED' and recipient = ?"
                + " order by id desc limit 1", Site.EMILY);
        assertThat(mail).contains("FR72ZZZ123456", "RUM-C100004-1-1", "On your statement:      Invoice " + FEE, "FR•• •••• 2606");
        String calendar = Http.signedIn(site, Site.EMILY).get("/portal/payment/calendar").body();
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize((int) debits + 1);
        assertThat(calendar).contains("DTSTART;VALUE=DATE:20261123").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    @Order(2)
    void whoPreparesABatchMayNotApproveIt() throws Exception {
        AccountsDesk accounts = new AccountsDesk(site, "23/11/2026");
        accounts.addSecond();
        accounts.use("DEBITS", AccountsDesk.SECOND);
        takeNamesUntilTwentyPastNoon();
        batch = desk.prepare("23/11/2026");
        assertThat(sql.text("select message_id from collection_batch where id = ?", batch)).isEqualTo("PRLV-20261123-122000");
        sql.change("delete from collection_batch where state = 'DISCARDED'");
        assertThat(sql.lines(STATES)).containsExactly("BATCHED " + debits + " " + owed);
        Page page = desk.open(batch);
        assertThat(page.locator("main")).containsText("Une seconde personne doit approuver");
        assertThat(page.locator("[id='act:approve']")).hasCount(0);
        assertThat(Http.signedIn(site, Site.PAYMENTS).get("/office/collection/file?id=" + batch).statusCode()).isEqualTo(404);
    }

    /** A batch bears the second in which it is made, and the site began at noon. */
    private void takeNamesUntilTwentyPastNoon() throws SQLException {
        sql.change("""
                insert into collection_batch (id, message_id, state, until, prepared_by, prepared_at)
                select nextval('id_seq'), to_char(timestamp '2026-11-23 12:00' + s * interval '1 second', '"PRLV-"YYYYMMDD-HH24MISS'),
                  'DISCARDED', '2026-11-23', 'paiements', now() from generate_series(0, 1199) s""");
    }

    /** In the middle: the first piece of the file waits for a lock. */
    @Test
    @Order(3)
    void aServerKilledWhileWritingTheFileWritesItWhenItIsBack() throws Exception {
        try (Locks lock = new Locks(site, "lock table collection_batch_part in share mode")) {
            second.act(batch, "approve");
            lock.awaitWaiting(1);
            assertThat(second.state(batch)).isEqualTo("APPROVED");
            site.kill();
        }
        site.restart();
        comeIn();
        second.await(batch, "READY");

        file = Http.signedIn(site, Site.PAYMENTS).bytes("/office/collection/file?id=" + batch).body();
        Artifacts.keep("sepa/pain.008.001.02.xml", file);
        validate("pain.008.001.02");
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains("<NbOfTxs>" + debits + "</NbOfTxs>", "<CtrlSum>" + owed + "</CtrlSum>",
                "<IBAN>FR1420041010050500013M02606</IBAN>", "<ReqdColltnDt>" + MONDAY, "<Id>FR72ZZZ123456</Id>");
        assertThat(text.replaceAll("\\s", "")).as("collected for the account used for debits")
                .contains("<CdtrAcct><Id><IBAN>" + AccountsDesk.SECOND + "</IBAN>");
        assertThat(text.split("<EndToEndId>", -1)).hasSize((int) debits + 1);
    }

    private void validate(String schema) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("../ejb/src/main/resources/iso20022/" + schema + ".xsd").toFile()).newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    @Test
    @Order(4)
    void aServerKilledBeforeTheFileIsMarkedOffersTheSameFileAgain() throws Exception {
        site.kill();
        site.restart();
        comeIn();

        assertThat(desk.state(batch)).isEqualTo("READY");
        assertThat(Http.signedIn(site, Site.OTHER_PAYMENTS).bytes("/office/collection/file?id=" + batch).body()).isEqualTo(file);
        assertThat(sql.lines(STATES)).containsExactly("BATCHED " + debits + " " + owed);
    }

    @Test
    @Order(5)
    void onItsDayEveryDebitIsPostedOnceAndSettlesItsInvoice() {
        desk.act(batch, "send");
        desk.await(batch, "SENT");
        Await.until("posted", () -> sql.number("select count(*) from collection where batch_id = ? and state = 'COLLECTED'", batch)
                == debits);

        assertThat(sql.decimal(OWED)).isEqualByComparingTo("0");
        assertThat(sql.lines("""
                select e.kind, e.method, e.day, count(*), -sum(e.amount) from account_entry e join collection c on c.entry_id = e.id
                where c.batch_id = ? group by 1, 2, 3""", batch))
                .containsExactly("PAYMENT DIRECT_DEBIT " + MONDAY + " " + debits + " " + owed);
        assertThat(sql.number("""
                select count(*) from collection c join account_entry d on d.invoice_id = c.invoice_id or d.id = c.fee_id join allocation x
                  on x.debit_id = d.id and x.credit_id = c.entry_id and x.amount = c.amount where c.batch_id = ?""", batch))
                .as("settled by their own debits").isEqualTo(debits);
        assertThat(sql.lines("""
                select l.account, sum(l.amount) from journal_line l join collection c on c.entry_id = l.entry_id
                where c.batch_id = ? group by 1 order by 1""", batch))
                .as("in the books of the account used for debits").containsExactly("411 -" + owed, "5122 " + owed);
    }

    @Test
    @Order(6)
    void nothingIsAskedForTwice() {
        desk.announce();
        long empty = desk.prepare("23/12/2026");
        assertThat(sql.number("select count(*) from collection c join account a on a.id = c.account_id"
                + " where a.number = 'C100004-1'")).isEqualTo(debits);
        assertThat(sql.number("select count(*) from collection where batch_id = ? and account_id ="
                + " (select id from account where number = 'C100004-1')", empty)).isZero();
    }

    /** For want of funds: an invoice would be asked for again, a fee is not, and nothing is charged for its coming back. */
    @Test
    @Order(7)
    void aFeeThatCameBackIsOwedAgainAndNothingFollowsFromIt() {
        new BankDesk(surfers.signedIn(Site.PAYMENTS), sql, folder).take("fee-returned.xml",
                NOTICE.of("FEE1", List.of(SampleMovement.returned(MONDAY, "15.00", FEE + "-1", "AM04"))));

        assertThat(sql.lines("select state, return_reason, retry_on from collection where end_to_end_id = ?", FEE + "-1"))
                .containsExactly("RETURNED AM04 null");
        assertThat(sql.text("select i.course from incident i join collection c on c.id = i.collection_id where c.end_to_end_id = ?",
                FEE + "-1")).isEqualTo("REVIEW");
        assertThat(sql.text(OWED)).isEqualTo("15.00");
        assertThat(sql.lines(AccountsDesk.posted().formatted("m.kind = 'RETURN' and m.amount = 15.00")))
                .containsExactly("411 15.00", "5122 -15.00");
        assertThat(sql.number("select count(*) from account_entry where kind = 'FEE'")).isEqualTo(1);
        desk.announce();
        desk.prepare("23/12/2026");
        assertThat(sql.number("select count(*) from collection where end_to_end_id like ?", FEE + "%")).isEqualTo(1);
    }

    /** Due on the 10th and alone unpaid: the reminder of 8 days later asks for it, once, and costs nothing. */
    @Test
    @Order(8)
    void dunningAsksForAFeeThatAloneIsUnpaid() {
        DunningDesk dunning = new DunningDesk(surfers.signedIn(Site.PAYMENTS), site);
        long run = dunning.propose();
        assertThat(sql.lines("""
                select a.kind, t.number, t.amount, t.costs + t.interest, t.invoice_id from dunning_act_item t
                join dunning_act a on a.id = t.act_id join account o on o.id = a.account_id
                where a.run_id = ? and o.number = 'C100004-1'""", run)).containsExactly("REMINDER " + FEE + " 15.00 0.00 null");
        dunning.send(run);
        assertThat(sql.text("select a.status from dunning_act a join account o on o.id = a.account_id"
                + " where a.run_id = ? and o.number = 'C100004-1'", run)).isEqualTo("SENT");

        long again = dunning.propose();
        assertThat(sql.number("select count(*) from dunning_act a join account o on o.id = a.account_id"
                + " where a.run_id = ? and o.number = 'C100004-1'", again)).isZero();
    }
}
