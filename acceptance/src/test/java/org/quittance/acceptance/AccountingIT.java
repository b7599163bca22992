package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.FecChecker;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;

/** The books of the whole demonstration: what is in them, how days become final, and the file for the tax office. */
@OnSites
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountingIT {

    private static final Path SCHEMA = Path.of("../ejb/src/main/resources/org/quittance/accounting/export/formatA47A-I-VII-1.xsd");
    private static final String LINES = """
            select l.account, to_char(l.amount, 'FM9999990.00') from journal_line l join journal_entry e on e.id = l.entry_id
            where e.piece = ? order by l.account""";

    @Test
    @Order(1)
    void everythingThatMovesMoneyIsPostedAndBalances(Site site) {
        Sql sql = site.sql();

        assertThat(sql.lines("select entry_id from journal_line group by 1 having sum(amount) <> 0")).isEmpty();
        assertThat(sql.lines("select e.id from journal_entry e where not exists (select from journal_line l where l.entry_id = e.id)"))
                .isEmpty();
        assertThat(sql.lines("""
                select i.number from invoice i where i.status <> 'DRAFT' and i.gross <> 0
                  and not exists (select from journal_entry e where e.id = i.id and e.piece = i.number)""")).isEmpty();
        assertThat(sql.lines("""
                select m.id, m.kind from account_entry m where m.kind not in ('INVOICE', 'CREDIT_NOTE')
                  and not exists (select from journal_entry e where e.id = m.id)""")).isEmpty();
        assertThat(sql.texts("select distinct journal from journal_entry order by 1")).contains("AC", "BQ", "VE");
    }

    /** What customers owe, seen from the journals, is what their accounts say, one by one. */
    @Test
    @Order(2)
    void theCustomersAccountsAgreeWithTheLedger(Site site) {
        assertThat(site.sql().lines("""
                select b.account_id, b.booked, a.owed from
                  (select e.account_id, sum(l.amount) as booked from journal_line l join journal_entry e on e.id = l.entry_id
                   where l.account in ('411', '4191') group by 1) b
                  full join (select account_id, sum(amount) as owed from account_entry group by 1) a using (account_id)
                where coalesce(b.booked, 0) <> coalesce(a.owed, 0)""")).isEmpty();
        assertThat(site.sql().lines("""
                select b.account_id, b.booked, p.bought from
                  (select e.account_id, -sum(l.amount) as booked from journal_line l join journal_entry e on e.id = l.entry_id
                   where l.account = '401' group by 1) b
                  full join (select account_id, sum(gross) as bought from invoice where status <> 'DRAFT'
                    and kind in ('SELF_BILLED', 'SELF_BILLED_CREDIT', 'PURCHASE_STATEMENT') group by 1) p using (account_id)
                where coalesce(b.booked, 0) <> coalesce(p.bought, 0)
                  - coalesce((select sum(k.amount) from kitty_payout k where k.account_id = account_id), 0)""")).isEmpty();
        assertThat(site.sql().decimal("select -sum(amount) from journal_line where account like '44571%'"))
                .isEqualByComparingTo(site.sql().decimal(
                        "select sum(vat) from invoice where status <> 'DRAFT' and kind in ('INVOICE', 'CREDIT_NOTE')"));
    }

    /** A place at 75.50 a month: 75.50 x 20 % = 15.10, 90.60 in all. */
    @Test
    @Order(3)
    void aParkingInvoiceIsOwedByTheCustomerToSalesAndVat(Site site) {
        String number = site.sql().text("""
                select max(number) from invoice where contract_numbers = 'P100034' and kind = 'INVOICE' and gross = 90.60""");

        assertThat(site.sql().lines(LINES, number)).containsExactly("411 90.60", "445711 -15.10", "7062 -75.50");
    }

    /** Of a taxed seller the VAT is owed by the buyer and deducted in the same entry, at 20 %. */
    @Test
    @Order(3)
    void theSurplusOfATaxedSellerReversesTheCharge(Site site) {
        String number = site.sql().text("select max(number) from invoice where contract_numbers = 'R100045' and kind = 'SELF_BILLED'");
        String net = site.sql().text("select to_char(gross, 'FM9999990.00') from invoice where number = ?", number);
        String tax = site.sql().text("select to_char(round(gross * 0.20, 2), 'FM9999990.00') from invoice where number = ?", number);

        assertThat(site.sql().lines(LINES, number))
                .containsExactly("401 -" + net, "4452 -" + tax, "44566 " + tax, "6061 " + net);
        assertThat(site.sql().text("select journal from journal_entry where piece = ?", number)).isEqualTo("AC");
    }

    /** A private person and an exempt business sell without any VAT. */
    @ParameterizedTest
    @Order(3)
    @CsvSource({"R100036, PURCHASE_STATEMENT", "R100037, SELF_BILLED"})
    void otherSellersHaveNoVat(String contract, String kind, Site site) {
        String number = site.sql().text("select max(number) from invoice where contract_numbers = ? and kind = ?", contract, kind);
        String net = site.sql().text("select to_char(gross, 'FM9999990.00') from invoice where number = ?", number);

        assertThat(site.sql().lines(LINES, number)).containsExactly("401 -" + net, "6061 " + net);
    }

    @Test
    @Order(3)
    void aCreditNoteTurnsItsInvoiceAround(Site site) {
        String number = site.sql().text("select max(number) from invoice where kind = 'CREDIT_NOTE' and number is not null");

        assertThat(site.sql().decimal("""
                select l.amount from journal_line l join journal_entry e on e.id = l.entry_id where e.piece = ? and l.account = '411'""",
                number)).isEqualByComparingTo(site.sql().decimal("select gross from invoice where number = ?", number)).isNegative();
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({"TRANSFER, 512", "CHEQUE, 5112"})
    void moneyReceivedGoesWhereItsWaySays(String method, String account, Site site) {
        assertThat(site.sql().lines("""
                select distinct e.journal, l.account, sign(l.amount) from account_entry m join journal_entry e on e.id = m.id
                join journal_line l on l.entry_id = e.id where m.kind = 'PAYMENT' and m.method = ? and m.plan_id is null
                order by 2""", method)).containsExactly("BQ 411 -1", "BQ " + account + " 1");
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"update journal_line set amount = amount + 1", "delete from journal_line", "delete from journal_entry",
        "truncate journal_entry, journal_line", "update journal_entry set label = 'x'", "update journal_entry set day = day + 1",
        "insert into journal_line select min(id), '411', 1 from journal_entry",
        "insert into journal_line values (-1, '411', 1), (-1, '512', -1)"})
    void theDatabaseRefusesToChangeTheBooks(String change, Site site) {
        assertThat(site.sql().refusal(change)).containsPattern("only added to|cannot change|does not balance");
    }

    /** Two who validate the same day at once: one of them does, the other is told; nothing is numbered twice. */
    @Test
    @Order(5)
    void manyWhoValidateAtOnceLeaveNoGapAndNoDouble(Site site) throws Exception {
        List<String> days = List.of("31/12/2024", "31/12/2024", "30/06/2026", "30/06/2026");
        ExecutorService clerks = Executors.newFixedThreadPool(days.size());
        try {
            CountDownLatch ready = new CountDownLatch(days.size());
            List<Future<?>> work = new ArrayList<>();
            for (String day : days) {
                Http clerk = Http.signedIn(site, Site.PAYMENTS);
                work.add(clerks.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return validate(clerk, day);
                }));
            }
            for (Future<?> one : work) {
                one.get(2, TimeUnit.MINUTES);
            }
        } finally {
            clerks.shutdownNow();
        }

        assertThat(site.sql().texts("select max(day) from validated_day")).containsExactly("2026-06-30");
        assertThat(site.sql().number("select count(*) from validated_day")).isBetween(1L, 2L);
        assertThat(site.sql().lines("select id from journal_entry where (day <= date '2026-06-30') <> (number is not null)")).isEmpty();
        assertThat(site.sql().lines("""
                select journal, fiscal_year from journal_entry where number is not null group by 1, 2
                having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*)""")).isEmpty();
        assertThat(site.sql().lines("""
                select journal from (select journal, day, lag(day) over (partition by journal, fiscal_year order by number) as before
                  from journal_entry where number is not null) e where day < before""")).isEmpty();
        assertThat(site.sql().texts("select distinct fiscal_year from journal_entry where number is not null order by 1"))
                .containsExactly("2023-12-31", "2024-12-31", "2025-12-31", "2026-12-31");
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource({"30/06/2026, validé jusqu", "01/01/2026, validé jusqu", "21/11/2026, terminé"})
    void refusesADayThatIsFinalOrNotOver(String day, String words, Site site) {
        Http clerk = Http.signedIn(site, Site.PAYMENTS);
        long before = site.sql().number("select count(*) from validated_day");

        validate(clerk, day);

        assertThat(clerk.get("/office/accounting/list").body()).contains(words);
        assertThat(site.sql().number("select count(*) from validated_day")).isEqualTo(before);
    }

    private static int validate(Http clerk, String day) {
        String page = clerk.get("/office/accounting/list").body();
        return clerk.post("/office/accounting/list", java.util.Map.of("validate", "validate", "validate:day", day, "validate:go", "",
                "jakarta.faces.ViewState", Http.viewState(page), "primefaces.nonce", Http.nonce(page))).statusCode();
    }

    @ParameterizedTest
    @Order(7)
    @ValueSource(strings = {"update journal_entry set number = number + 100000 where fiscal_year = '2025-12-31' and journal = 'VE'",
        "insert into journal_entry select nextval('id_seq'), journal, day, account_id, piece, piece_day, label from journal_entry"
            + " where day = '2025-03-03' limit 1", "insert into validated_day values ('2025-01-01', 'x', now())"})
    void theDatabaseKeepsWhatIsValidated(String change, Site site) {
        assertThat(site.sql().refusal(change)).containsPattern("cannot change|validated");
    }

    @ParameterizedTest
    @Order(8)
    @ValueSource(strings = {"2024-12-31", "2025-12-31"})
    void theFecOfAYearPassesItsJudges(String closing, Site site) throws Exception {
        Http clerk = Http.signedIn(site, Site.PAYMENTS);
        String name = "100000009FEC" + closing.replace("-", "") + ".txt";
        var answer = clerk.bytes("/office/accounting/fec/download?year=" + closing + "&as=txt");
        String xml = clerk.get("/office/accounting/fec/download?year=" + closing + "&as=xml").body();
        Artifacts.keep("fec/" + name, answer.body());
        Artifacts.keep("fec/" + name.replace(".txt", ".xml"), xml.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"" + name + "\"");
        assertThat(FecChecker.faults(name, answer.body())).isEmpty();
        SchemaFactory.newDefaultInstance().newSchema(SCHEMA.toFile()).newValidator().validate(new StreamSource(new StringReader(xml)));
        long lines = site.sql().number("""
                select count(*) from journal_line l join journal_entry e on e.id = l.entry_id where e.fiscal_year = cast(? as date)""",
                closing);
        assertThat(new String(answer.body(), "ISO-8859-15").lines().count()).isEqualTo(lines + 1).isGreaterThan(500);
        assertThat(xml.split("<ligne>", -1)).hasSize((int) lines + 1);
    }
}
