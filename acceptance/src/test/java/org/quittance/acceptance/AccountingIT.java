package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.FecChecker;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;
import org.quittance.acceptance.harness.Surfers;

/** The books of the whole demonstration: what is in them, how days become final, and the file for the tax office. On a site of its own. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountingIT {

    private static final Path SCHEMA = Path.of("../ejb/src/main/resources/org/quittance/accounting/export/formatA47A-I-VII-1.xsd");

    private Site site;

    @BeforeAll
    void start(Surfers own) throws Exception {
        site = own.site();
    }

    @Test
    @Order(1)
    void everythingThatMovesMoneyIsPostedAndBalances() {
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
    void theCustomersAccountsAgreeWithTheLedger() {
        assertThat(site.sql().lines("""
                select b.account_id, b.booked, a.owed from
                  (select e.account_id, sum(l.amount) as booked from journal_line l join journal_entry e on e.id = l.entry_id
                   where l.account in ('411', '4191') group by 1) b
                  full join (select account_id, sum(amount) as owed from account_entry group by 1) a using (account_id)
                where coalesce(b.booked, 0) <> coalesce(a.owed, 0)""")).isEmpty();
        assertThat(site.sql().lines("""
                select account_id from
                  (select e.account_id, sum(l.amount) as booked from journal_line l join journal_entry e on e.id = l.entry_id
                   where l.account = '401' group by 1) b
                  full join (select account_id, sum(gross) as bought from invoice where status <> 'DRAFT'
                    and kind in ('SELF_BILLED', 'SELF_BILLED_CREDIT', 'PURCHASE_STATEMENT') group by 1) p using (account_id)
                  left join (select account_id, sum(amount) as paid from kitty_payout group by 1) k using (account_id)
                where coalesce(b.booked, 0) <> coalesce(k.paid, 0) - coalesce(p.bought, 0)""")).isEmpty();
        assertThat(site.sql().decimal("select -sum(amount) from journal_line where account like '44571%'"))
                .isEqualByComparingTo(site.sql().decimal(
                        "select sum(vat) from invoice where status <> 'DRAFT' and kind in ('INVOICE', 'CREDIT_NOTE')"));
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"update journal_line set amount = amount + 1", "delete from journal_line", "delete from journal_entry",
        "truncate journal_entry, journal_line", "update journal_entry set label = 'x'", "update journal_entry set day = day + 1",
        "insert into journal_line select min(id), '999', 1 from journal_entry",
        "insert into journal_line values (-1, '411', 1), (-1, '512', -1)"})
    void theDatabaseRefusesToChangeTheBooks(String change) {
        assertThat(site.sql().refusal(change)).containsPattern("only added to|cannot change|does not balance");
    }

    /** Two who validate the same day at once: one of them does, the other is told; nothing is numbered twice. */
    @Test
    @Order(5)
    void manyWhoValidateAtOnceLeaveNoGapAndNoDouble() throws Exception {
        List<String> days = List.of("31/12/2024", "31/12/2024", "30/06/2026", "30/06/2026");
        ExecutorService clerks = Executors.newFixedThreadPool(days.size());
        try {
            CountDownLatch ready = new CountDownLatch(days.size());
            List<Future<?>> work = new ArrayList<>();
            for (String day : days) {
                Bookkeeper clerk = new Bookkeeper(site, Site.PAYMENTS);
                work.add(clerks.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return clerk.validate(day);
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
    void refusesADayThatIsFinalOrNotOver(String day, String words) {
        Bookkeeper clerk = new Bookkeeper(site, Site.PAYMENTS);
        long before = site.sql().number("select count(*) from validated_day");

        clerk.validate(day);

        assertThat(clerk.page("/office/accounting/list")).contains(words);
        assertThat(site.sql().number("select count(*) from validated_day")).isEqualTo(before);
    }

    @ParameterizedTest
    @Order(7)
    @ValueSource(strings = {"update journal_entry set number = number + 100000 where fiscal_year = '2025-12-31' and journal = 'VE'",
        "insert into journal_entry select nextval('id_seq'), journal, day, account_id, piece, piece_day, label from journal_entry"
            + " where day = '2025-03-03' limit 1", "insert into validated_day values ('2025-01-01', 'x', now())"})
    void theDatabaseKeepsWhatIsValidated(String change) {
        assertThat(site.sql().refusal(change)).containsPattern("cannot change|validated");
    }

    @ParameterizedTest
    @Order(8)
    @ValueSource(strings = {"2024-12-31", "2025-12-31"})
    void theFecOfAYearPassesItsJudges(String closing) throws Exception {
        Http clerk = new Bookkeeper(site, Site.PAYMENTS).http();
        String name = "100000009FEC" + closing.replace("-", "") + ".txt";
        var answer = clerk.bytes("/office/accounting/fec/download?year=" + closing + "&as=txt");
        String xml = clerk.get("/office/accounting/fec/download?year=" + closing + "&as=xml").body();
        Artifacts.keep("fec/" + name, answer.body());
        Artifacts.keep("fec/" + name.replace(".txt", ".xml"), xml.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"" + name + "\"");
        assertThat(FecChecker.faults(name, answer.body())).isEmpty();
        SchemaFactory.newDefaultInstance().newSchema(SCHEMA.toFile()).newValidator().validate(new StreamSource(new StringReader(xml)));
        String text = new String(answer.body(), "ISO-8859-15");
        FecFile fec = new FecFile(site.sql(), text);
        fec.opensWithWhatTheYearBeforeLeft(closing);
        fec.bearsALetterWhereAllIsSettled();
        long lines = site.sql().number("""
                select count(*) from journal_line l join journal_entry e on e.id = l.entry_id where e.fiscal_year = cast(? as date)""",
                closing) + text.lines().filter(line -> line.startsWith("AN\t")).count();
        assertThat(text.lines().count()).isEqualTo(lines + 1).isGreaterThan(400);
        assertThat(xml.split("<ligne>", -1)).hasSize((int) lines + 1);
    }

    /** Movements of every kind, on days validated long ago too, in whatever order they come: each is posted, once. */
    @Test
    @Order(9)
    void whateverComesLateIsPostedOnTheFirstOpenDay() throws SQLException {
        Sql sql = site.sql();
        sql.change("""
                insert into account_entry (id, account_id, kind, day, amount, method, reference, entered_by, recorded_at)
                select nextval('id_seq'), a.id, k.kind, date '2026-05-01' + cast(random() * 80 as int),
                  k.sign * round(cast(1 + random() * 300 as numeric), 2), k.method, 'late', 'test', now()
                from (select id from account where number <> 'C100037-1' order by random() limit 40) a cross join (values ('PAYMENT', -1, 'TRANSFER'),
                  ('PAYMENT', -1, 'CARD'), ('PAYMENT', -1, 'CASH'), ('PAYMENT', -1, 'VOUCHER'), ('PAYMENT', -1, 'DIRECT_DEBIT'),
                  ('REFUND', 1, 'TRANSFER'), ('FEE', 1, null), ('WRITE_OFF', -1, null)) k (kind, sign, method) order by random()""");
        sql.change("""
                insert into account_entry (id, account_id, kind, day, amount, undoes_id, reference, entered_by, recorded_at)
                select nextval('id_seq'), account_id, 'RETURN', day + 5, -amount, id, 'AM04', 'test', now()
                from account_entry where reference = 'late' and method = 'DIRECT_DEBIT'""");

        new Bookkeeper(site, Site.PAYMENTS).validate("31/07/2026");

        assertThat(sql.number("select count(*) from journal_entry e join account_entry m on m.id = e.id where m.entered_by = 'test'"))
                .isEqualTo(40 * 9);
        assertThat(sql.text("select min(e.day) from journal_entry e join account_entry m on m.id = e.id where m.entered_by = 'test'"))
                .isEqualTo("2026-07-01");
        assertThat(sql.lines("select e.id from journal_entry e join account_entry m on m.id = e.id where e.piece_day <> m.day")).isEmpty();
        assertThat(sql.lines("""
                select m.kind, m.method, l.account, sign(l.amount) from account_entry m join journal_line l on l.entry_id = m.id
                where m.entered_by = 'test' and l.account <> '411' group by 1, 2, 3, 4 order by 1, 2, 3""")).containsExactly(
                        "FEE null 7085 -1", "PAYMENT CARD 5115 1", "PAYMENT CASH 531 1", "PAYMENT DIRECT_DEBIT 512 1",
                        "PAYMENT TRANSFER 512 1", "PAYMENT VOUCHER 5117 1", "REFUND TRANSFER 512 -1", "RETURN null 512 -1",
                        "WRITE_OFF null 654 1");
        theCustomersAccountsAgreeWithTheLedger();
    }

    /** 10.00 of 90.60 bear 10.00 x 15.10 / 90.60 = 1.67 of VAT: with proof it comes back. Interest is no fee. The bank takes a deposited cheque back. */
    @Test
    @Order(10)
    void aDebtGivenUpWithProofGivesItsVatBackAndInterestStandsApart() throws SQLException {
        Sql sql = site.sql();
        sql.change("""
                with unpaid as (select e.id, e.account_id from account_entry e join account a on a.id = e.account_id
                    where a.number = 'C100052-1' and e.kind = 'INVOICE' and e.amount = 90.60 order by e.day desc limit 1),
                  given as (insert into account_entry (id, account_id, kind, day, amount, reference, vat_proof, entered_by, recorded_at)
                    select nextval('id_seq'), account_id, 'WRITE_OFF', date '2026-11-10', -10.00, 'Abandon', 'Liquidation close',
                      'books', now() from unpaid returning id)
                insert into allocation (id, credit_id, debit_id, amount, day)
                select nextval('id_seq'), given.id, unpaid.id, 10.00, date '2026-11-10' from given, unpaid""");
        sql.change("""
                insert into account_entry (id, account_id, kind, day, amount, interest, reference, entered_by, recorded_at)
                select nextval('id_seq'), id, 'FEE', date '2026-11-10', 5.00, true, 'Intérêts', 'books', now()
                from account where number = 'C100052-1'""");

        sql.change("""
                with cheque as (insert into account_entry (id, account_id, kind, day, amount, method, reference, entered_by, recorded_at)
                    select nextval('id_seq'), id, 'PAYMENT', date '2026-11-09', -20.00, 'CHEQUE', 'carried', 'carried', now()
                    from account where number = 'C100052-1' returning id, account_id),
                  slip as (insert into deposit select nextval('id_seq'), 'RC-TEST', 'CHEQUE', date '2026-11-09', 'test', now(), 1, 20.00
                    returning id),
                  item as (insert into deposit_item select cheque.id, slip.id, 1 from cheque, slip)
                insert into account_entry (id, account_id, kind, day, amount, method, undoes_id, reference, entered_by, recorded_at)
                select nextval('id_seq'), account_id, 'RETURN', date '2026-11-10', 20.00, 'CHEQUE', id, 'bounced', 'books', now()
                from cheque""");

        new Bookkeeper(site, Site.PAYMENTS).validate("01/08/2026");

        assertThat(sql.lines("""
                select m.kind, l.account, l.amount from account_entry m join journal_line l on l.entry_id = m.id
                where m.entered_by = 'books' order by 1, 2""")).containsExactly("FEE 411 5.00", "FEE 763 -5.00",
                        "RETURN 411 20.00", "RETURN 512 -20.00",
                        "WRITE_OFF 411 -10.00", "WRITE_OFF 445711 1.67", "WRITE_OFF 654 8.33");
    }

    /** Hugo is paid by transfer; the farm owes 30.00, which its kitty pays and no more. */
    @Test
    @Order(11)
    void kittiesArePaidAsTheirSellersChoose() throws SQLException {
        new SoldSurplus(site).isPaidAsItsSellersChoose();
    }

    /** The bank refuses Hugo's transfer, told twice; his kitty has it again and is paid once more, into a file that is thrown away. */
    @Test
    @Order(12)
    void aKittysTransferThatIsNotMadeReopensTheKitty(@TempDir Path folder) throws Exception {
        try (Surfers surfers = new Surfers(site)) {
            new SoldSurplus(site).comesBack(surfers, folder);
        }
    }
}
