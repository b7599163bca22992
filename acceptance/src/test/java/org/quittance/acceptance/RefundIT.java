package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;
import org.quittance.payment.sample.CamtFile;
import org.quittance.payment.sample.Pain002File;
import org.quittance.payment.sample.SampleMovement;

/** Money given back, and money carried to the bank. */
@OnOwnSite
class RefundIT {

    private final Site site;
    private final Surfers surfers;
    private final BankPeople people;

    @TempDir
    private Path folder;

    RefundIT(Site site, Surfers surfers) {
        this.site = site;
        this.surfers = surfers;
        this.people = new BankPeople(site.sql());
    }

    private String state(long account) {
        return site.sql().text("select state from refund where account_id = ?", account);
    }

    private static void press(Page page, String label) {
        page.locator("[aria-label='" + label + "']").click();
        page.waitForLoadState();
    }

    @Test
    void aLargeRefundNeedsTwoPeopleIsPaidOnceAndComesBackAsCredit() throws Exception {
        long account = people.customer("C100821", "Blanche", "Aubertin");
        people.paid(account, "612.00", "TRANSFER");
        Page asks = surfers.signedIn(Site.PAYMENTS);

        asks.navigate("/office/refund/request?number=C100821");
        asks.locator("[id='refund:iban']").fill("FR76 1010 7001 0112 3456 7890 128");
        asks.locator("[id='refund:go']").click();
        assertThat(asks.locator(".q-error").textContent()).as("a wrong digit").isNotBlank();
        asks.locator("[id='refund:iban']").fill("FR76 1010 7001 0112 3456 7890 129");
        asks.locator("[id='refund:go']").click();
        asks.waitForURL("**/office/refund/list*");
        assertThat(state(account)).as("above 500 EUR").isEqualTo("REQUESTED");
        press(asks, "Approuver le remboursement de Blanche Aubertin");
        assertThat(asks.locator("main").textContent()).contains("Une autre personne doit approuver");
        assertThat(state(account)).isEqualTo("REQUESTED");

        Page approves = surfers.signedIn(Site.OTHER_PAYMENTS);
        approves.navigate("/office/refund/list");
        press(approves, "Approuver le remboursement de Blanche Aubertin");
        assertThat(state(account)).isEqualTo("APPROVED");
        approves.locator("[id='make:go']").click();
        approves.waitForLoadState();
        assertThat(state(account)).isEqualTo("IN_FILE");
        assertThat(people.balance(account)).isEqualByComparingTo("0.00"); // -612.00 + 612.00

        long file = site.sql().number("select file_id from refund where account_id = ?", account);
        String message = site.sql().text("select message_id from refund_file where id = ?", file);
        Http clerk = Http.signedIn(site, Site.PAYMENTS);
        byte[] xml = clerk.bytes("/office/refund/file?id=" + file).body();
        assertThat(clerk.bytes("/office/refund/file?id=" + file).body()).as("downloaded again").isEqualTo(xml);
        Artifacts.keep("sepa/" + message + ".xml", xml);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("../ejb/src/main/resources/iso20022/pain.001.001.09.xsd").toFile())
                .newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        assertThat(new String(xml, StandardCharsets.UTF_8)).contains("<InstdAmt Ccy=\"EUR\">612.00</InstdAmt>", "FR7610107001011234567890129");
        press(approves, "Marquer " + message + " envoyé");
        assertThat(state(account)).isEqualTo("SENT");

        String id = site.sql().text("select end_to_end_id from refund where account_id = ?", account);
        BankDesk desk = new BankDesk(surfers.signedIn(Site.PAYMENTS), site.sql(), folder);
        Pain002File reject = new Pain002File("pain.001.001.09", message);
        desk.take("refund-pain002.xml", reject.of("RIT1", List.of(new Pain002File.Answer(id, "612.00", "AC01"))));
        desk.take("refund-pain002-again.xml", reject.of("RIT2", List.of(new Pain002File.Answer(id, "612.00", "AC01"))));
        assertThat(state(account)).isEqualTo("RETURNED");
        assertThat(people.balance(account)).as("the credit is open again, once").isEqualByComparingTo("-612.00");
    }

    @Test
    void theRuleGivesBackFromTwentyFiveEurosOnWhereTheAccountIsKnown() throws Exception {
        long enough = people.customer("C100822", "Aristide", "Poncet");
        people.paid(enough, "25.00", "TRANSFER");
        people.sent(enough, "RIT-MANDATE-1", "1.00");
        long little = people.customer("C100823", "Delphine", "Poncet");
        people.paid(little, "24.99", "TRANSFER");
        people.sent(little, "RIT-MANDATE-2", "1.00");
        Page page = surfers.signedIn(Site.PAYMENTS);

        page.navigate("/office/refund/list");
        page.locator("[id='due:go']").click();
        page.waitForLoadState();

        assertThat(site.sql().lines("select amount, cause, state, iban from refund where account_id = ?", enough))
                .containsExactly("25.00 RULE APPROVED " + BankPeople.IBAN);
        assertThat(site.sql().number("select count(*) from refund where account_id = ?", little)).isZero();
        press(page, "Refuser le remboursement de Aristide Poncet");
        assertThat(state(enough)).isEqualTo("DECLINED");
    }

    @Test
    void chequesAreCarriedToTheBankWithASlip() throws Exception {
        long account = people.customer("C100824", "Firmin", "Gaillard");
        long cheque = people.paid(account, "55.00", "CHEQUE");
        Page page = surfers.signedIn(Site.PAYMENTS);

        page.navigate("/office/bank/deposit");
        assertThat(page.locator("main").textContent()).contains("Chèques à remettre");
        page.locator("[id$=':make:go']").first().click();
        page.waitForLoadState();
        long slip = site.sql().number("select deposit_id from deposit_item where entry_id = ?", cheque);
        String number = site.sql().text("select number from deposit where id = ?", slip);
        assertThat(site.sql().decimal("select total from deposit where id = ?", slip)).isEqualByComparingTo(site.sql().decimal(
                "select sum(-e.amount) from deposit_item i join account_entry e on e.id = i.entry_id where i.deposit_id = ?", slip));

        byte[] pdf = Http.signedIn(site, Site.PAYMENTS).bytes("/office/bank/deposit/pdf?id=" + slip).body();
        Artifacts.keep("deposit/" + number + ".pdf", pdf);
        assertThat(Pdf.text(pdf)).contains("Bordereau de remise " + number, "Firmin Gaillard", "55,00");
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
    }

    /** 55.00 is due again and 7.50 with it; who says so a second time is told. */
    @Test
    void aBouncedChequeIsDueAgainWithTheFeeOfTheRule() throws Exception {
        site.sql().change("insert into cheque_policy values ('2026-11-20', 7.50, 15.00, 'test') on conflict do nothing");
        long account = people.customer("C100825", "Gaston", "Mercadier");
        people.owes(account, "55.00");
        long cheque = people.paid(account, "55.00", "CHEQUE");
        Page page = surfers.signedIn(Site.PAYMENTS);
        Page late = surfers.signedInAnew(Site.OTHER_PAYMENTS);
        late.navigate("/office/bank/payments?method=CHEQUE&cheque=" + cheque);

        bounce(page, cheque);
        assertThat(page.locator("main").textContent()).contains("est impayé", "imprimez la facture de frais "
                + site.sql().text("select piece from account_entry where account_id = ? and piece is not null", account));
        late.locator("[id='bounced:reason']").fill("sans provision");
        confirm(late, "bounced:go");
        assertThat(late.locator("main").textContent()).contains("déjà revenu");

        assertThat(people.balance(account)).isEqualByComparingTo("62.50"); // 55.00 + 7.50
        assertThat(site.sql().lines("select kind, amount from account_entry where account_id = ? and kind in ('RETURN', 'FEE') order by 1, 2",
                account)).containsExactly("FEE 7.50", "FEE 55.00", "RETURN 55.00"); // 55.00 is what was owed at first
        assertThat(site.sql().texts("""
                select l.account from journal_line l join account_entry m on m.id = l.entry_id
                where m.undoes_id = ? and l.account <> '411'""", cheque)).containsExactly("5112");
        assertThat(site.sql().text("select body from outbox_message where kind = 'CHEQUE_RETURNED' and recipient ="
                + " 'gaston.mercadier@example.org'")).contains("sans provision", "7,50");
        theFeeIsInvoiced(account);
    }

    /** 7.50, to be paid 30 days after the day of the test. */
    private void theFeeIsInvoiced(long account) {
        List<String> invoiced = site.sql().lines("select piece, payable_by from account_entry where account_id = ? and piece is not null",
                account);
        assertThat(invoiced).hasSize(1);
        String number = invoiced.get(0).split(" ")[0];
        assertThat(invoiced.get(0)).matches("FF2026-\\d{6} 2026-12-21");
        assertThat(site.sql().lines("""
                select e.journal, e.piece, l.account, l.amount from journal_entry e join journal_line l on l.entry_id = e.id
                where e.piece = ? order by l.account""", number))
                .containsExactly("VE " + number + " 411 7.50", "VE " + number + " 7085 -7.50");
        assertThat(site.sql().text("select body from outbox_message where kind = 'FEE_INVOICE' and recipient ="
                + " 'gaston.mercadier@example.org'").replace('\u00a0', ' ')).contains(number, "7,50", "21 décembre 2026");
        Page own = surfers.signedInAnew("gaston.mercadier@example.org");
        own.navigate("/portal/document/list?kind=FEE_INVOICE");
        assertThat(own.locator("main").textContent()).contains(number, "Facture de frais");
        byte[] pdf = own.request().get(own.locator("a.q-file").first().getAttribute("href")).body();
        assertThat(Pdf.text(pdf).replace('\u00a0', ' ')).contains("Facture de frais n° " + number, "21 décembre 2026", "CGI, art. 256");
        Page staff = surfers.signedIn(Site.PAYMENTS);
        staff.navigate("/office/customer/detail?number=C100825");
        assertThat(staff.locator("main").textContent()).contains(number);
    }

    /** 50.00: of four who give 30.00 back at once one does, for 20.00 are left; those are given back too, and no more. */
    @Test
    void howeverManyGiveBackAtOnceItIsNeverMoreThanWasPaid() throws Exception {
        people.customer("C100826", "Ninon", "Barral");
        CardCounter counter = new CardCounter(site);
        Page page = surfers.signedInAnew("ninon.barral@example.org");
        String order = counter.goOnAccount(page, "50,00");
        counter.choose(page, order, "ACCEPT", "CAPTURED");
        CardRefunds refunds = new CardRefunds(site, order);

        refunds.atOnce(4, "30,00");
        assertThat(refunds.givenBack()).isEqualTo("30.00 of 50.00, CAPTURED");
        refunds.atOnce(2, "20,01");
        assertThat(refunds.givenBack()).isEqualTo("30.00 of 50.00, CAPTURED");
        refunds.atOnce(4, "20,00");
        assertThat(refunds.givenBack()).isEqualTo("50.00 of 50.00, REFUNDED");
        assertThat(site.sql().lines("select kind, amount from account_entry where reference = ? order by amount", order))
                .containsExactly("PAYMENT -50.00", "REFUND 20.00", "REFUND 30.00");
        assertThat(site.sql().lines("""
                select l.amount from journal_line l join account_entry m on m.id = l.entry_id
                where m.reference = ? and l.account = '5115' order by 1""", order)).containsExactly("-30.00", "-20.00", "50.00");
    }

    /** 900.00 given back beyond 30.00 paid on 16 October: the provider takes that and a fee of 0.90 from the operator's account. */
    @Test
    void whatTheCardProviderTakesBackSettlesTheCardsOfADay() throws Exception {
        long account = people.customer("C100808", "Renaud", "Lacaze");
        site.sql().change("""
                insert into account_entry (id, account_id, kind, day, amount, method, reference, entered_by, recorded_at)
                select nextval('id_seq'), ?, case when x < 0 then 'PAYMENT' else 'REFUND' end, date '2026-10-16', x, 'CARD', 'BIT11',
                  'test', now() from unnest(array[-30.00, 900.00]) x""", account);
        String taken = site.sql().text("""
                select sum(amount) + 0.90 from account_entry
                where method = 'CARD' and day = date '2026-10-16' and kind in ('PAYMENT', 'RETURN', 'REFUND')""");
        BankDesk desk = new BankDesk(surfers.signedIn(Site.PAYMENTS), site.sql(), folder);

        desk.take("bit11.xml", new CamtFile("camt.053.001.08", "FR7630006000011234567890189").of("BIT11", List.of(
                new SampleMovement("2026-11-20", taken, false, "RDDT", "BIT11-1", null, "SIMULATED PSP", null,
                        "CB 12345678 20261016", null))));

        assertThat(site.sql().text("select state from bank_entry where remittance = 'CB 12345678 20261016'")).isEqualTo("NOTED");
        assertThat(site.sql().lines("""
                select l.account, l.amount = case l.account when '512' then s.net when '5115' then -s.gross else 0.90 end, s.net < 0
                from journal_line l join card_settlement s on s.id = l.entry_id join bank_entry b on b.id = s.bank_entry_id
                where b.remittance = 'CB 12345678 20261016' order by 1""")).containsExactly("5115 true true", "512 true true", "627 true true");
        assertThat(people.balance(account)).as("it touches nobody's account").isEqualByComparingTo("870.00");
    }

    private static void bounce(Page page, long cheque) {
        page.navigate("/office/bank/payments?method=CHEQUE&cheque=" + cheque);
        page.locator("[id='bounced:reason']").fill("sans provision");
        confirm(page, "bounced:go");
    }

    private static void confirm(Page page, String button) {
        page.locator("[id='" + button + "']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.locator("[id='" + button + "']").waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
