package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;
import org.quittance.acceptance.harness.Surfers;

/** Payments by card against the simulated provider: whatever he does, money counts once and the page tells the truth. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardIT {

    private static final String REMAINING = """
            select e.amount - coalesce((select sum(a.amount) from allocation a where a.debit_id = e.id), 0)
            from account_entry e join invoice i on i.id = e.invoice_id where i.number = ?""";
    private static final String OPEN = """
            select i.number from invoice i join account_entry e on e.invoice_id = i.id join account a on a.id = i.account_id
            join customer c on c.id = a.customer_id
            where c.number = ? and i.kind = 'INVOICE' and i.status = 'PUBLISHED' and e.amount > coalesce(
              (select sum(l.amount) from allocation l where l.debit_id = e.id), 0) order by i.due_date, i.number""";
    private static final String EMILYS = "C100004";

    private Site site;
    private Sql sql;
    private Surfers surfers;
    private CardCounter counter;

    @BeforeAll
    void start(Surfers own) throws Exception {
        surfers = own;
        site = own.site();
        sql = site.sql();
        counter = new CardCounter(site);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPT, CAPTURED, 1, Paiement reçu", "BEFORE, CAPTURED, 1, Paiement reçu", "LATE, CAPTURED, 1, Paiement reçu",
        "FOUR_TIMES, CAPTURED, 1, Paiement reçu", "REFUSE, REFUSED, 0, Le paiement a été refusé",
        "ABANDON, ABANDONED, 0, Le paiement a été abandonné"})
    void theReturnPageWaitsForTheNotificationAndTellsTheTruth(String act, String state, int entries, String words) {
        Page page = surfers.signedIn(Site.CAMILLE);
        String order = counter.goOnAccount(page, "12,34");
        counter.choose(page, act);

        assertThat(page).hasURL(Pattern.compile("/pay-result\\?"));
        counter.says(page, words);
        counter.await(order, state);
        assertThat(counter.entries(order)).isEqualTo(entries);
        page.context().close();
    }

    /** Late: the page waits first, and changes by itself. */
    @Test
    void thePageSaysThatItWaits() {
        Page page = surfers.signedIn(Site.CAMILLE);
        counter.goOnAccount(page, "1,00");
        counter.choose(page, "LATE");

        counter.says(page, "Nous attendons la confirmation");
        counter.says(page, "Paiement reçu");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"SILENT, CAPTURED, 1", "VANISH, EXPIRED, 0", "FORGED, EXPIRED, 0", "OTHER_AMOUNT, EXPIRED, 0"})
    void whatNobodyToldIsAskedFor(String act, String state, int entries) throws Exception {
        Page page = surfers.signedIn(Site.CAMILLE);
        String order = counter.goOnAccount(page, "23,45");
        counter.choose(page, act);
        page.waitForLoadState();
        assertThat(counter.state(order)).isEqualTo("STARTED");

        counter.letAsk(order);

        counter.await(order, state);
        assertThat(counter.entries(order)).isEqualTo(entries);
        page.context().close();
    }

    @Test
    void anAnswerThatDoesNotComeIsNoRefusal() throws Exception {
        Page page = surfers.signedIn(Site.CAMILLE);
        String order = counter.goOnAccount(page, "34,56");
        counter.choose(page, "UNREACHABLE");
        counter.letAsk(order);
        counter.await(order, "UNKNOWN");
        counter.says(page, "Nous ne savons pas encore");
        counter.letAsk(order);

        counter.await(order, "CAPTURED");
        assertThat(counter.entries(order)).isEqualTo(1);
        page.context().close();
    }

    @Test
    void aNotificationNeedsNoBrowser() {
        Page page = surfers.signedIn(Site.CAMILLE);
        String order = counter.goOnAccount(page, "45,67");
        counter.choose(page, "NO_RETURN");

        counter.await(order, "CAPTURED");
        assertThat(counter.entries(order)).isEqualTo(1);
        page.context().close();
    }

    @Test
    void whatIsNotWhatWasAskedForIsRefusedAndStaffSeeWhy() {
        Page page = surfers.signedIn(Site.CAMILLE);
        String order = counter.goOnAccount(page, "56,78");
        page.context().close();

        assertThat(counter.tell(order, "vads_amount", "5677")).isEqualTo("AMOUNT");
        assertThat(counter.tell(order, "vads_amount", "5677")).isEqualTo("AMOUNT");
        assertThat(counter.tell(order, "vads_currency", "840")).isEqualTo("CURRENCY");
        assertThat(counter.tell(order, "vads_site_id", "87654321")).isEqualTo("SITE");
        assertThat(counter.tell(order, "vads_ctx_mode", "PRODUCTION")).isEqualTo("MODE");
        assertThat(counter.tell(order, "vads_trans_id", "899999")).isEqualTo("TRANSACTION");
        assertThat(counter.tell(order, "vads_trans_status", "PAID")).isEqualTo("STATUS");
        assertThat(new Http(site).post("/card/notification", Map.of("vads_trans_id", order.substring(15), "signature", "x"))
                .body()).isEqualTo("SIGNATURE");

        assertThat(counter.state(order)).isEqualTo("STARTED");
        assertThat(sql.lines("""
                select reason, times from refused_notification n join card_attempt c on c.id = n.attempt_id
                where c.transaction_date || '-' || c.transaction_id = ? order by 1""", order))
                .containsExactly("AMOUNT 2", "CURRENCY 1");
        Page staff = surfers.signedIn(Site.PAYMENTS);
        staff.navigate("/office/card/list?state=STARTED");
        assertThat(staff.locator("#content")).containsText("Montant différent de celui demandé");
        assertThat(staff.locator("#content")).containsText("Signature fausse");
        staff.context().close();

        assertThat(counter.tell(order)).isEqualTo("OK");
        assertThat(counter.tell(order)).isEqualTo("OK");
        assertThat(counter.tell(order, "vads_trans_status", "ABANDONED")).isEqualTo("OK");
        assertThat(counter.tell(order, "vads_trans_uuid", "another")).isEqualTo("SECOND");
        assertThat(counter.state(order)).isEqualTo("CAPTURED");
        assertThat(counter.entries(order)).isEqualTo(1);
    }

    /** Emily owes several: one from its own page, then the rest from home; she reads English. */
    @Test
    void paysOneInvoiceThenAllOthersAndStaffGiveTheLastBack() {
        List<String> open = sql.texts(OPEN, EMILYS);
        assertThat(open).hasSizeGreaterThan(1);
        String last = open.get(open.size() - 1);
        Page page = surfers.signedIn(Site.EMILY, 1280, "en");
        page.navigate("/portal/invoice/detail?number=" + last);
        page.locator("a[href*='/portal/payment/card']").first().click();
        page.locator("[id='card:pay']").click();
        BigDecimal remaining = sql.decimal(REMAINING, last);
        assertThat(page.locator("input[name=vads_amount]")).hasValue(remaining.movePointRight(2).toPlainString());
        String first = counter.handOver(page);
        counter.choose(page, "ACCEPT");
        counter.await(first, "CAPTURED");
        assertThat(sql.texts(OPEN, EMILYS)).isEqualTo(open.subList(0, open.size() - 1));

        page.navigate("/portal/home");
        page.locator("a[href*='/portal/payment/card']").first().click();
        page.locator("[id='card:pay']").click();
        String all = counter.handOver(page);
        counter.choose(page, "FOUR_TIMES");
        counter.await(all, "CAPTURED");
        assertThat(sql.texts(OPEN, EMILYS)).isEmpty();
        page.context().close();

        Page staff = surfers.signedIn(Site.PAYMENTS);
        staff.navigate("/office/card/attempt?id=" + sql.text(
                "select id from card_attempt where transaction_date || '-' || transaction_id = ?", first));
        staff.locator("[id='back:refund']").click();
        staff.locator(".ui-confirmdialog-yes").click();
        assertThat(staff.locator("#content")).containsText("sont remboursés sur la carte");
        assertThat(counter.state(first)).isEqualTo("REFUNDED");
        assertThat(sql.texts(OPEN, EMILYS)).containsExactly(last);
        assertThat(sql.decimal(REMAINING, last)).isEqualByComparingTo(remaining);
        assertThat(sql.lines("select kind, amount from account_entry where reference = ? order by amount", first))
                .containsExactly("PAYMENT -" + remaining, "RETURN " + remaining);
        staff.context().close();
    }

    @Test
    void paysWithoutSigningInWithWhatIsDueAlone() throws Exception {
        String customer = sql.text("""
                select min(c.number) from customer c join account a on a.customer_id = c.id join invoice i on i.account_id = a.id
                join account_entry e on e.invoice_id = i.id
                where c.number <> ? and i.kind = 'INVOICE' and i.status = 'PUBLISHED'
                  and e.amount > coalesce((select sum(l.amount) from allocation l where l.debit_id = e.id), 0)""", EMILYS);
        String number = sql.texts(OPEN, customer).get(0);
        BigDecimal due = sql.decimal(REMAINING, number);
        String unknown = pay("F2019-000001", due.toPlainString());
        assertThat(unknown).contains("Rien n’est à payer").isEqualTo(pay(number, due.subtract(BigDecimal.ONE).toPlainString()));
        assertThat(pay(customer, "0.01")).isEqualTo(unknown);

        Page page = surfers.nobody();
        page.navigate("/pay");
        page.locator("[id='pay:reference']").fill(number.toLowerCase(java.util.Locale.ROOT));
        page.locator("[id='pay:amount']").fill(due.toPlainString().replace('.', ','));
        page.locator("[id='pay:go']").click();
        String order = counter.handOver(page);
        counter.choose(page, "ACCEPT");
        counter.says(page, "Paiement reçu");
        assertThat(counter.state(order)).isEqualTo("CAPTURED");
        assertThat(sql.decimal(REMAINING, number)).isEqualByComparingTo("0.00");
        assertThat(sql.text("select coalesce(started_by, 'nobody') from card_attempt where transaction_id = ?",
                order.substring(15))).isEqualTo("nobody");
        page.context().close();

        for (int i = 0; i < 5; i++) {
            pay("F2019-000002", "1.00");
        }
        assertThat(pay("F2019-000002", "1.00")).contains("Trop d’essais");
        sql.change("delete from sign_in_throttle");
    }

    /** What the page says without a browser; nothing of what was typed. */
    private String pay(String reference, String amount) {
        Http http = new Http(site);
        String page = http.get("/pay").body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("pay", "pay");
        form.put("pay:reference", reference);
        form.put("pay:amount", amount.replace('.', ','));
        form.put("pay:go", "");
        form.put("jakarta.faces.ViewState", Http.viewState(page));
        form.put("primefaces.nonce", Http.nonce(page));
        HttpResponse<String> answer = http.post("/pay", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceFirst("(?s).*?<main", "").replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("nonce=\"[^\"]*\"", "").replaceAll("(?s)<footer.*", "");
    }

    /** The one page that may post elsewhere says where; a token that nobody has is no page. */
    @Test
    void theProviderIsAllowedOnTheHandOverPageAlone() {
        Page page = surfers.signedIn(Site.CAMILLE);
        page.navigate("/portal/payment/card");
        page.locator("[id='card:amount']").fill("2,00");
        page.locator("[id='card:pay']").click();
        String handOver = page.url().substring(site.url().length());
        page.context().close();

        assertThat(policy(handOver)).contains("form-action 'self' http://127.0.0.1:").doesNotContain("form-action 'self';");
        assertThat(policy("/pay")).contains("form-action 'self';");
        assertThat(new Http(site).get("/pay-handover?attempt=guessed").statusCode()).isEqualTo(404);
        assertThat(new Http(site).get("/pay-result?attempt=guessed").statusCode()).isEqualTo(404);
        assertThat(new Http(site).get("/card/state?attempt=guessed").statusCode()).isEqualTo(404);
    }

    private String policy(String path) {
        return new Http(site).get(path).headers().firstValue("Content-Security-Policy").orElse("");
    }

    /** What is handed to an operator never contains the other side. */
    @Test
    void theServersFolderHoldsNothingOfTheSimulatedProvider() throws Exception {
        Path folder = Path.of("../wildfly-config/target/quittance");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString).filter(name -> name.endsWith("provider.war"))).isEmpty();
        }
        try (ZipFile ear = new ZipFile(folder.resolve("standalone/deployments/quittance.ear").toFile())) {
            assertThat(ear.stream().map(ZipEntry::getName).filter(name -> name.contains("provider"))).isEmpty();
        }
    }
}
