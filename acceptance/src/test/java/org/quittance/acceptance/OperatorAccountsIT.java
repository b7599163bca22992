package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;
import org.quittance.payment.sample.CamtFile;
import org.quittance.payment.sample.Pain002File;
import org.quittance.payment.sample.SampleMovement;

/** The operator's accounts at its banks: checked before they apply, and each of them posted to its own ledger account. */
@OnSites
class OperatorAccountsIT {

    private static final String THIRD = "FR76 2004 1010 0500 5000 1302 606";

    private final Site site;
    private final Surfers surfers;
    private final BankPeople people;
    private final AccountsDesk accounts;

    @TempDir
    private Path folder;

    OperatorAccountsIT(Site site, Surfers surfers) {
        this.site = site;
        this.surfers = surfers;
        this.people = new BankPeople(site.sql());
        this.accounts = new AccountsDesk(site, "21/11/2026");
    }

    private Page page() {
        Page page = surfers.signedIn(Site.ADMINISTRATOR);
        page.navigate(AccountsDesk.PAGE);
        return page;
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[id='" + field + "']").fill(value);
    }

    private static void send(Page page, String form) {
        page.locator("[id='" + form + ":go']").click();
        page.waitForLoadState();
    }

    private static void confirm(Page page, Locator button) {
        button.click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForLoadState();
    }

    private static Locator messages(Page page) {
        return page.locator("main .q-messages > *");
    }

    private static Locator error(Page page, String field) {
        return page.locator("[id='" + field + "Field_error']");
    }

    @Test
    void theAccountThatITNamedIsTheFirstAndServesEverything(Site site) {
        assertThat(site.sql().lines("""
                select a.iban, a.bic, a.ledger_account, a.held_from, count(*) from operator_account a
                join operator_account_use u on u.account_id = a.id and u.valid_from = a.held_from
                where a.iban = ? group by 1, 2, 3, 4""", AccountsDesk.FIRST))
                .containsExactly(AccountsDesk.FIRST + " AGRIFRPP 512 1900-01-01 3");
        assertThat(page().locator("main")).containsText("FR76 3000 6000 0112 3456 7890 189");
    }

    @Test
    void nothingThatIsWrongWithAnAccountIsTaken() {
        Page page = page();
        fill(page, "add:name", "Compte douteux");
        fill(page, "add:iban", "FR76 3000 6000 0112 3456 7890 188");
        fill(page, "add:bic", "AGRI");
        send(page, "add");
        assertThat(error(page, "add:iban")).containsText("Cet IBAN est faux. Comparez-le");
        assertThat(error(page, "add:bic")).containsText("Ce BIC est faux");
        assertThat(page.locator("[id='add:iban']")).hasAttribute("aria-describedby", "add:ibanField_error");
        assertThat(messages(page)).hasCount(0);
        fill(page, "add:bic", "");
        fill(page, "add:iban", "TN59 1000 6035 1835 9847 8831");
        send(page, "add");
        assertThat(error(page, "add:iban")).containsText("hors de l’espace SEPA");
        fill(page, "add:iban", AccountsDesk.FIRST);
        send(page, "add");
        assertThat(error(page, "add:iban")).containsText("déjà dans la liste");
        assertThat(site.sql().number("select count(*) from operator_account where name = 'Compte douteux'")).isZero();
    }

    /** Opens on 1 January 2030, serves from 1 June 2030: it can close no earlier than it is replaced, and is withdrawn at last. */
    @Test
    void anAccountIsHeldAsLongAsItIsUsed() {
        Page page = page();
        fill(page, "add:name", "Compte de demain");
        fill(page, "add:iban", THIRD);
        fill(page, "add:from", "01/01/2030");
        send(page, "add");
        assertThat(page.locator("[id='held']")).containsText(THIRD);
        use(page, "31/12/2029");
        assertThat(error(page, "use:account")).containsText("n’est pas ouvert tous les jours");
        use(page, "01/06/2030");
        assertThat(page.locator("[id='coming']")).containsText("Compte de demain");
        assertThat(page.locator("[id='coming']")).containsText(
                site.sql().text("select display_name from login where name = ?", Site.ADMINISTRATOR));
        close(page, "01/06/2031");
        assertThat(error(page, "close:from")).containsText("sert encore ce jour-là");
        close(page, "20/11/2026");
        assertThat(error(page, "close:from")).containsText("Ce jour est passé");

        confirm(page, page.locator("[id='held'] tr:has-text('Compte de demain') button:has-text('Retirer')"));
        assertThat(messages(page)).containsText("sert encore");
        confirm(page, page.locator("[id='coming'] button").last());
        assertThat(messages(page)).containsText("Le changement d’usage est retiré");
        close(page, "01/06/2031");
        assertThat(page.locator("[id='held'] tr:has-text('Compte de demain')")).containsText("01/06/2031");
        confirm(page, page.locator("[id='held'] tr:has-text('Compte de demain') button:has-text('Ne pas clore')"));
        assertThat(page.locator("[id='held'] tr:has-text('Compte de demain')")).not().containsText("01/06/2031");
        confirm(page, page.locator("[id='held'] tr:has-text('Compte de demain') button:has-text('Retirer')"));
        assertThat(page.locator("[id='held']")).not().containsText(THIRD);

        assertThat(site.sql().lines("select field, old_value, new_value from audit_event where actor = 'administration'"
                + " and coalesce(old_value, new_value) like 'Compte de demain%' order by id")).containsExactly(
                        "operator_account null Compte de demain …2606 512 (2030-01-01)",
                        "operator_use_debits Compte de demain …2606 (2030-06-01) null",
                        "operator_account_closed null Compte de demain …2606 2031-06-01",
                        "operator_account_closed Compte de demain …2606 2031-06-01 Compte de demain …2606",
                        "operator_account Compte de demain …2606 null");
        assertThat(site.sql().text("select new_value from audit_event where field = 'operator_use_debits' and new_value like 'Compte de demain%'"))
                .isEqualTo("Compte de demain …2606 (2030-06-01)");
    }

    @Test
    void anAccountIsCalledByAnotherName() {
        Page page = page();
        fill(page, "add:name", "Compte à renommer");
        fill(page, "add:iban", "FR76 3000 4000 0312 3456 7890 143");
        fill(page, "add:from", "01/01/2031");
        send(page, "add");
        page.locator("[id='rename:account']").selectOption(new SelectOption().setLabel("…0143, Compte à renommer"));
        fill(page, "rename:name", "   ");
        send(page, "rename");
        assertThat(page.locator("[id='rename:nameField_error']")).isVisible();
        fill(page, "rename:name", "Compte renommé");
        send(page, "rename");
        assertThat(messages(page)).containsText("Le compte est renommé");
        assertThat(page.locator("[id='held']")).containsText("Compte renommé");
        confirm(page, page.locator("[id='held'] tr:has-text('Compte renommé') button:has-text('Retirer')"));

        assertThat(site.sql().lines("select actor, old_value, new_value from audit_event where field = 'operator_account_name'"))
                .containsExactly("administration Compte à renommer …0143 Compte renommé …0143");
    }

    private static void use(Page page, String from) {
        page.locator("[id='use:purpose']").selectOption("DEBITS");
        choose(page, "use:account");
        fill(page, "use:from", from);
        send(page, "use");
    }

    private static void close(Page page, String from) {
        choose(page, "close:account");
        fill(page, "close:from", from);
        send(page, "close");
    }

    private static void choose(Page page, String list) {
        page.locator("[id='" + list + "']").selectOption(
                page.locator("[id='" + list + "'] option:has-text('Compte de demain')").getAttribute("value"));
    }

    @Test
    void aStatementOfTheSecondAccountIsPostedToItsOwnLedgerAccount() throws Exception {
        accounts.addSecond();
        long account = people.customer("C100891", "Isidore", "Palanchon");
        people.owes(account, "31.07");
        BankDesk desk = new BankDesk(surfers.signedIn(Site.PAYMENTS), site.sql(), folder);
        long file = desk.take("second-camt053.xml", new CamtFile("camt.053.001.08", AccountsDesk.SECOND).of("OAC1",
                List.of(SampleMovement.transfer("2026-11-20", "31.07", "OAC1-1", "PALANCHON ISIDORE", null, "client C100891 merci"))));

        assertThat(desk.counts(file)).isEqualTo("1 0 0");
        assertThat(site.sql().lines(AccountsDesk.posted().formatted("m.account_id = ? and m.kind = 'PAYMENT'"), account))
                .containsExactly("411 -31.07", "5122 31.07");
        desk.open(site.sql().number("select id from bank_entry where remittance = 'client C100891 merci'"));
        desk.fill("back:why", "pas le bon client");
        desk.press("back:go");
        assertThat(site.sql().lines(AccountsDesk.posted().formatted("m.account_id = ? and m.kind = 'RETURN'"), account))
                .containsExactly("411 31.07", "5122 -31.07");
    }

    /** What the bank does not pay comes back to the account that paid it, though no file says so. */
    @Test
    void aFileOfRefundsIsPaidByTheAccountUsedForRefunds() throws Exception {
        accounts.addSecond();
        long account = people.customer("C100892", "Ludivine", "Escoffier");
        people.paid(account, "48.00", "TRANSFER");
        accounts.use("REFUNDS", AccountsDesk.SECOND);
        try {
            Page asks = surfers.signedIn(Site.PAYMENTS);
            asks.navigate("/office/refund/request?number=C100892");
            fill(asks, "refund:iban", "FR76 1010 7001 0112 3456 7890 129");
            send(asks, "refund");
            asks.waitForURL("**/office/refund/list*");
            send(asks, "make");
            long file = site.sql().number("select file_id from refund where account_id = ?", account);
            assertThat(new String(Http.signedIn(site, Site.PAYMENTS).bytes("/office/refund/file?id=" + file).body(),
                    StandardCharsets.UTF_8).replaceAll("\\s", "")).contains("<DbtrAcct><Id><IBAN>" + AccountsDesk.SECOND + "</IBAN>");
        } finally {
            accounts.use("REFUNDS", AccountsDesk.FIRST);
        }
        assertThat(site.sql().lines(AccountsDesk.posted().formatted("m.account_id = ? and m.kind = 'REFUND'"), account))
                .containsExactly("411 48.00", "5122 -48.00");

        String message = site.sql().text("select f.message_id from refund_file f join refund r on r.file_id = f.id where r.account_id = ?",
                account);
        String id = site.sql().text("select end_to_end_id from refund where account_id = ?", account);
        new BankDesk(surfers.signedIn(Site.PAYMENTS), site.sql(), folder).take("second-pain002.xml",
                new Pain002File("pain.001.001.09", message).of("OAC2", List.of(new Pain002File.Answer(id, "48.00", "AC01"))));
        assertThat(site.sql().lines(AccountsDesk.posted().formatted("m.account_id = ? and m.reference = ? and m.kind = 'PAYMENT'"),
                account, id)).containsExactly("411 -48.00", "5122 48.00");
    }
}
