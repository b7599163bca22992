package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;
import org.quittance.payment.sample.Pain002File;

/** Money given back, and money carried to the bank. */
@OnSites
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
}
