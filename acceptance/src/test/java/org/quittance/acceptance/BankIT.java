package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;
import org.quittance.payment.sample.CamtFile;
import org.quittance.payment.sample.Pain002File;
import org.quittance.payment.sample.SampleMovement;

/** Files of the bank, from the office's page to the accounts: money counted once, whoever tells it how often. */
@OnOwnSite
class BankIT {

    private static final String OURS = "FR7630006000011234567890189";
    private static final CamtFile STATEMENT = new CamtFile("camt.053.001.08", OURS);
    private static final CamtFile OLD_STATEMENT = new CamtFile("camt.053.001.02", OURS);
    private static final CamtFile NOTICE = new CamtFile("camt.054.001.08", OURS);
    private static final CamtFile OLD_NOTICE = new CamtFile("camt.054.001.02", OURS);

    private final Site site;
    private final Surfers surfers;
    private final BankPeople people;

    @TempDir
    private Path folder;

    BankIT(Site site, Surfers surfers) {
        this.site = site;
        this.surfers = surfers;
        this.people = new BankPeople(site.sql());
    }

    private BankDesk desk() {
        return new BankDesk(surfers.signedIn(Site.PAYMENTS), site.sql(), folder);
    }

    private static SampleMovement transfer(String amount, String reference, String payer, String text) {
        return SampleMovement.transfer("2026-11-20", amount, reference, payer, null, text);
    }

    private long entry(String text) {
        return site.sql().number("select id from bank_entry where remittance = ?", text);
    }

    private String state(String text) {
        return site.sql().text("select state from bank_entry where remittance = ?", text);
    }

    @Test
    void aTransferIsCountedOnceInEveryFileThatTellsIt() throws Exception {
        long account = people.customer("C100801", "Berthe", "Lenoir");
        people.owes(account, "64.30");
        BankDesk desk = desk();
        List<SampleMovement> told = List.of(transfer("64.30", "BIT1-1", "LENOIR BERTHE", "client C100801 merci"),
                transfer("17.77", "BIT1-2", "INCONNU", "BIT1 sans reference"));

        long first = desk.take("bit1-camt053.xml", STATEMENT.of("BIT1", told));
        assertThat(desk.counts(first)).isEqualTo("2 0 0");
        assertThat(state("client C100801 merci")).isEqualTo("POSTED");
        assertThat(state("BIT1 sans reference")).isEqualTo("UNIDENTIFIED");
        assertThat(people.balance(account)).isEqualByComparingTo("0.00"); // 64.30 - 64.30

        long again = desk.take("bit1-again.xml", STATEMENT.of("BIT1", told));
        assertThat(again).as("the same content is the same file").isEqualTo(first);
        assertThat(desk.says()).contains("camt.053.001.08");
        long notice = desk.take("bit1-camt054.xml",
                OLD_NOTICE.of("BIT1N", told.stream().map(SampleMovement::uncalled).toList()));
        assertThat(desk.counts(notice)).as("told without the bank's reference").isEqualTo("0 2 0");
        assertThat(desk.counts(desk.take("bit1-camt053-02.xml", OLD_STATEMENT.of("BIT1S", told)))).isEqualTo("0 2 0");
        assertThat(people.balance(account)).isEqualByComparingTo("0.00");
    }

    @Test
    void staffAssignTakeBackAndSetAside() throws Exception {
        long account = people.customer("C100802", "Octave", "Lebrun");
        BankDesk desk = desk();
        desk.take("bit2.xml", STATEMENT.of("BIT2", List.of(transfer("23.45", "BIT2-1", "SOCIETE X", "BIT2 divers"))));
        long entry = entry("BIT2 divers");

        desk.open(entry);
        desk.fill("assign:account", "C999999");
        desk.press("assign:go");
        assertThat(desk.says()).contains("Il n’y a pas de compte C999999");
        desk.fill("assign:account", "c100802");
        desk.press("assign:go");
        assertThat(state("BIT2 divers")).isEqualTo("POSTED");
        assertThat(people.balance(account)).isEqualByComparingTo("-23.45");
        assertThat(site.sql().text("select decided_by from bank_entry where id = ?", entry)).isEqualTo(Site.PAYMENTS);

        desk.open(entry);
        desk.fill("back:why", "pas le bon client");
        desk.press("back:go");
        assertThat(state("BIT2 divers")).isEqualTo("UNIDENTIFIED");
        assertThat(people.balance(account)).isEqualByComparingTo("0.00");
        desk.fill("aside:why", "le payeur est interrogé");
        desk.press("aside:go");
        assertThat(state("BIT2 divers")).isEqualTo("SET_ASIDE");
        desk.open(entry);
        desk.fill("assign:account", "A100802");
        desk.press("assign:go");
        assertThat(people.balance(account)).as("assigned a second time").isEqualByComparingTo("-23.45");
    }

    @Test
    void aDoubtfulTransferShowsWhatSpeaksForWhomAndWaits() throws Exception {
        long account = people.customer("C100803", "Sidonie", "Quatrefages");
        people.owes(account, "88.00");
        BankDesk desk = desk();
        desk.take("bit3.xml", NOTICE.of("BIT3", List.of(transfer("88.00", "BIT3-1", "MME QUATREFAGES SIDONIE", "BIT3 electricite"))));

        // 25 for the amount and 25 for the name: proposed, not posted.
        assertThat(site.sql().lines("select state, score from bank_entry where remittance = 'BIT3 electricite'"))
                .containsExactly("PROPOSED 50");
        assertThat(people.balance(account)).isEqualByComparingTo("88.00");
        desk.open(entry("BIT3 electricite"));
        assertThat(desk.says()).contains("Sidonie Quatrefages", "Même nom", "Montant exact");
        desk.press("choose:choices:0:take");
        assertThat(people.balance(account)).isEqualByComparingTo("0.00");
    }

    @Test
    void aTransferThatNamesAnInvoicePaysIt() throws Exception {
        String invoice = site.sql().text("select min(i.number) from invoice i join account a on a.id = i.account_id"
                + " join customer c on c.id = a.customer_id where i.status = 'PUBLISHED' and i.kind = 'INVOICE' and c.kind = 'PERSON'"
                + " and c.number between 'C100010' and 'C100020'");
        String payer = site.sql().text("select upper(c.last_name || ' ' || c.first_name) from invoice i"
                + " join customer c on c.id = i.customer_id where i.number = ?", invoice);
        long account = site.sql().number("select account_id from invoice where number = ?", invoice);
        var before = people.balance(account);
        BankDesk desk = desk();

        desk.take("bit4.xml", STATEMENT.of("BIT4", List.of(transfer("1.23", "BIT4-1", payer, "VIR " + invoice.replace('-', ' ')))));
        assertThat(state("VIR " + invoice.replace('-', ' '))).isEqualTo("POSTED"); // 60 + 25
        assertThat(people.balance(account)).isEqualByComparingTo(before.subtract(new java.math.BigDecimal("1.23")));
        desk.open(entry("VIR " + invoice.replace('-', ' ')));
        desk.fill("back:why", "essai");
        desk.press("back:go");
        assertThat(people.balance(account)).isEqualByComparingTo(before);
    }

    @Test
    void aReturnedDebitReopensWhatItPaidAndTellsTheCustomer() throws Exception {
        long account = people.customer("C100804", "Prosper", "Vasseur");
        long owed = people.owes(account, "41.20");
        long payment = people.collected(account, "BIT5E2E", "41.20", owed);
        assertThat(people.balance(account)).isEqualByComparingTo("0.00");
        BankDesk desk = desk();

        desk.take("bit5-camt054.xml", NOTICE.of("BIT5",
                List.of(SampleMovement.returned("2026-11-19", "41.20", "BIT5E2E", "AM04"))));
        desk.take("bit5-camt053.xml", OLD_STATEMENT.of("BIT5S",
                List.of(SampleMovement.returned("2026-11-20", "41.20", "BIT5E2E", "AM04"))));
        desk.take("bit5-pain002.xml", new Pain002File("pain.008.001.08", "PRT").of("BIT5P",
                List.of(new Pain002File.Answer("BIT5E2E", "41.20", "AM04"))));

        assertThat(people.balance(account)).isEqualByComparingTo("41.20");
        assertThat(site.sql().lines("select amount, undoes_id from account_entry where account_id = ? and kind = 'RETURN'", account))
                .containsExactly("41.20 " + payment);
        assertThat(site.sql().decimal("select sum(amount) from allocation where debit_id = ?", owed)).isEqualByComparingTo("0.00");
        // Retried a week later, as the policy of AM04 says.
        assertThat(site.sql().lines("select state, return_reason, retry_on from collection where end_to_end_id = 'BIT5E2E'"))
                .containsExactly("RETURNED AM04 2026-11-28");
        assertThat(site.sql().lines("select reason_code, course, french, english from incident where account_id = ?", account))
                .containsExactly("AM04 RETRY Provision insuffisante Insufficient funds");
        assertThat(site.sql().texts("select subject from outbox_message where recipient = 'prosper.vasseur@example.org'"))
                .containsExactly("Votre prélèvement de 41,20\u00a0€ n’a pas abouti");
        Page portal = surfers.signedIn("prosper.vasseur@example.org");
        portal.navigate("/portal/payment/list");
        assertThat(portal.locator("main").textContent()).contains("Prélèvements impayés", "Provision insuffisante");
    }

    @Test
    void aRejectBeforeAnythingWasPostedSuspendsTheMandateOfAClosedAccount() throws Exception {
        long account = people.customer("C100805", "Irma", "Delatour");
        people.owes(account, "30.00");
        long mandate = people.sent(account, "BIT6E2E", "30.00");
        BankDesk desk = desk();

        desk.take("bit6-pain002.xml", new Pain002File("pain.008.001.08", "PRT").of("BIT6",
                List.of(new Pain002File.Answer("BIT6E2E", "30.00", "AC04"), new Pain002File.Answer("BIT6UNKNOWN", "9.00", "MS02"))));

        assertThat(site.sql().lines("select state, suspended_reason from mandate where id = ?", mandate))
                .containsExactly("SUSPENDED AC04");
        assertThat(site.sql().text("select state from collection where end_to_end_id = 'BIT6E2E'")).isEqualTo("RETURNED");
        assertThat(people.balance(account)).as("nothing was posted, nothing is undone").isEqualByComparingTo("30.00");
        assertThat(site.sql().text("select state from bank_entry where end_to_end_id = 'BIT6UNKNOWN'")).isEqualTo("UNIDENTIFIED");
        Page page = surfers.signedIn(Site.PAYMENTS);
        page.navigate("/office/bank/incidents");
        assertThat(page.locator("main").textContent()).contains("Irma Delatour", "Compte clôturé");
    }

    @Test
    void theSumOfAFileOfDebitsIsRecognised() throws Exception {
        long account = people.customer("C100806", "Lazare", "Chabot");
        people.sent(account, "BIT7E2E", "12.00");
        String batch = site.sql().text("select b.message_id from collection_batch b join collection c on c.batch_id = b.id"
                + " where c.end_to_end_id = 'BIT7E2E'");
        BankDesk desk = desk();

        desk.take("bit7.xml", STATEMENT.collected("BIT7", "2026-11-20", "12.00", batch + "-1", 2));

        assertThat(site.sql().lines("select kind, state, note from bank_entry where payment_batch_id = ?", batch + "-1"))
                .containsExactly("COLLECTION_CREDITED NOTED " + batch + "-1");
        assertThat(people.balance(account)).isEqualByComparingTo("0.00");
    }

    /** 80.00 and 40.00 paid by card on 15 October, less a fee of 1.10: 118.90. What names the shop and fits no day waits. */
    @Test
    void theCardProvidersTransferSettlesTheCardsOfADay() throws Exception {
        long account = people.customer("C100807", "Fanny", "Tellier");
        site.sql().change("""
                insert into account_entry (id, account_id, kind, day, amount, method, reference, entered_by, recorded_at)
                select nextval('id_seq'), ?, 'PAYMENT', date '2026-10-15', -x, 'CARD', 'BIT10', 'test', now()
                from unnest(array[80.00, 40.00]) x""", account);
        BankDesk desk = desk();

        desk.take("bit10.xml", STATEMENT.of("BIT10", List.of(transfer("118.90", "BIT10-1", "SIMULATED PSP", "CB 12345678 20261015"),
                transfer("1.00", "BIT10-2", "SIMULATED PSP", "CB 12345678 20261015 bis"))));

        assertThat(state("CB 12345678 20261015")).isEqualTo("NOTED");
        assertThat(state("CB 12345678 20261015 bis")).isEqualTo("PARKED");
        assertThat(people.balance(account)).as("the cards paid it, the transfer pays nobody").isEqualByComparingTo("-120.00");
        assertThat(site.sql().lines("""
                select l.account, l.amount from journal_line l join card_settlement s on s.id = l.entry_id
                where s.bank_entry_id = ? order by 1""", entry("CB 12345678 20261015")))
                .containsExactly("5115 -120.00", "512 118.90", "627 1.10");
        desk.open(entry("CB 12345678 20261015"));
        assertThat(desk.says()).contains("120,00", "1,10");
        assertThat(site.sql().refusal("update card_settlement set net = 1")).contains("never changes");
    }

    @Test
    void aFileThatIsNoneOfTheBanksSaysWhy() {
        BankDesk desk = desk();

        String good = STATEMENT.of("BIT8", List.of(transfer("1.00", "BIT8-1", "A", "BIT8")));
        assertThat(desk.status(desk.take("bit8-doctype.xml", good.replaceFirst("\\?>",
                "?><!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")))).isEqualTo("REFUSED");
        assertThat(desk.says()).contains("DOCTYPE").doesNotContain("root:");
        assertThat(desk.status(desk.take("bit8-other.xml", good.replace(OURS, BankPeople.IBAN)))).isEqualTo("REFUSED");
        assertThat(desk.says()).contains("un autre compte", "FR•• •••• 0129").doesNotContain(BankPeople.IBAN);
        assertThat(site.sql().number("select count(*) from bank_entry where remittance = 'BIT8'")).isZero();
    }

    /** Whatever the order and repetition of notices and statements, with references or without. */
    @Test
    void moneyIsCountedOnceInAnyOrderOfFiles() throws Exception {
        for (int trial = 0; trial < 3; trial++) {
            Random random = new Random(trial);
            long account = people.customer("C10081" + trial, "Essai", "Numero" + (char) ('a' + trial));
            List<SampleMovement> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                // Two of three are alike in everything but the bank's reference.
                all.add(transfer("10.0" + i % 3, "BIT9-" + trial + "-" + i, "ESSAI NUMERO" + (char) ('A' + trial), "C10081" + trial));
            }
            List<String> files = new ArrayList<>();
            files.add(STATEMENT.of("BIT9S" + trial, all));
            files.add(OLD_STATEMENT.of("BIT9O" + trial, all.stream().map(SampleMovement::uncalled).toList()));
            for (int part = 0; part < 3; part++) {
                files.add(NOTICE.of("BIT9N" + trial + part, List.of(all.get(2 * part), all.get(2 * part + 1))));
            }
            files.add(files.get(random.nextInt(files.size())));
            Collections.shuffle(files, random);
            BankDesk desk = desk();
            for (int i = 0; i < files.size(); i++) {
                desk.take("bit9-" + trial + "-" + i + ".xml", files.get(i));
            }

            assertThat(site.sql().number("select count(*) from bank_entry where remittance = ?", "C10081" + trial))
                    .as("trial " + trial).isEqualTo(6);
            // 10.00 + 10.01 + 10.02 twice; what the number and the name speak for is certain, what looks posted before is not.
            assertThat(people.balance(account).negate()
                    .add(site.sql().decimal("select coalesce(sum(amount), 0.00) from bank_entry where remittance = ? and state <> 'POSTED'",
                            "C10081" + trial))).isEqualByComparingTo("60.06");
        }
    }
}
