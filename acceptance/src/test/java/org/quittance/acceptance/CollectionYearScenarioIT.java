package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/**
 * A year by direct debit, as three customers of the demonstration have lived it. A place costs 72.00 a month in 2025 and
 * 75.50 in 2026, in advance, with 20 % VAT: 86.40 and 90.60. Bills are of the 3rd, due on the 18th and announced on the 3rd;
 * the batch goes to the bank on the 10th; a debit on a day when banks are closed is made on the next.
 */
@OnSites
class CollectionYearScenarioIT {

    /** Of the story; other tests leave batches of their own. */
    private static final String SENT = "select %s from collection_batch where state = 'SENT' and message_id like 'PRLV-2%%'";

    private static final String DEBITS = """
            select c.due_on, c.amount, c.state, right(c.umr, 3), right(c.iban, 4), c.amended from collection c
            join account a on a.id = c.account_id where a.number = ? order by c.due_on, c.id""";

    /**
     * The first bill is of November in arrears and December in advance: 2 x 86.40. In May she signs for another bank: the
     * debit of that month follows and tells the bank, those after it do not.
     */
    @Test
    void whoChangesBankIsDebitedThereAndTheBankIsToldOnce(Site site) {
        assertThat(site.sql().lines(DEBITS, "C100051-1")).containsExactly(
                "2025-12-18 172.80 COLLECTED 1-1 0189 false", "2026-01-19 90.60 COLLECTED 1-1 0189 false",
                "2026-02-18 90.60 COLLECTED 1-1 0189 false", "2026-03-18 90.60 COLLECTED 1-1 0189 false",
                "2026-04-20 90.60 COLLECTED 1-1 0189 false", "2026-05-18 90.60 COLLECTED 1-1 7034 true",
                "2026-06-18 90.60 COLLECTED 1-1 7034 false", "2026-07-20 90.60 COLLECTED 1-1 7034 false",
                "2026-08-18 90.60 COLLECTED 1-1 7034 false", "2026-09-18 90.60 COLLECTED 1-1 7034 false",
                "2026-10-19 90.60 COLLECTED 1-1 7034 false", "2026-11-18 90.60 COLLECTED 1-1 7034 false");
    }

    /**
     * Two months of 2026 on the first bill: 181.20. Revoked on 8 August, before the batch: the debit announced for the 18th
     * is dropped and paid by transfer. The new mandate of 8 November is told to be used on 7 December, for the 14 days of
     * notice end on Saturday the 5th.
     */
    @Test
    void whoRevokesIsNotDebitedAndMayComeBackUnderAnotherReference(Site site) {
        assertThat(site.sql().lines(DEBITS, "C100052-1")).containsExactly(
                "2026-02-18 181.20 COLLECTED 1-1 2606 false", "2026-03-18 90.60 COLLECTED 1-1 2606 false",
                "2026-04-20 90.60 COLLECTED 1-1 2606 false", "2026-05-18 90.60 COLLECTED 1-1 2606 false",
                "2026-06-18 90.60 COLLECTED 1-1 2606 false", "2026-07-20 90.60 COLLECTED 1-1 2606 false",
                "2026-08-18 90.60 CANCELLED null null false", "2026-12-07 90.60 ANNOUNCED null null false");
        assertThat(site.sql().lines("""
                select e.day, e.amount from account_entry e join account a on a.id = e.account_id
                where a.number = 'C100052-1' and e.method = 'TRANSFER' order by e.day"""))
                .containsExactly("2026-08-15 -90.60", "2026-09-15 -90.60", "2026-10-15 -90.60");
        assertThat(site.sql().lines("select umr, state, signed_on, last_collected_on from mandate where umr like 'RUM-C100052%'"
                + " order by umr")).containsExactly("RUM-C100052-1-1 REVOKED 2026-01-08 2026-07-20",
                        "RUM-C100052-1-2 ACTIVE 2026-11-08 null");
    }

    /** 20.00 came by transfer on 8 March, after the announcement of 90.60: the batch of the 10th asks for 70.60. */
    @Test
    void whoPaidAPartIsDebitedTheRest(Site site) {
        assertThat(site.sql().lines(DEBITS, "C100053-1")).hasSize(12).contains("2026-03-18 70.60 COLLECTED 1-1 3000 false");
    }

    /**
     * Her bill of the 3rd of November says that it is debited on the 18th, the 15 days being more than those of notice; his,
     * of days without a mandate, asks to be paid. The bills of 2026 that she was debited for are eleven, the first of 2025.
     */
    @Test
    void billAndMessageSayThatThereIsNothingToDo(Site site) {
        assertThat(site.sql().lines("""
                select d.day, d.sure, d.amount, right(d.account, 4), d.umr, d.creditor from invoice_debit d
                join invoice i on i.id = d.invoice_id join account a on a.id = i.account_id
                where a.number = 'C100051-1' order by d.day desc limit 1"""))
                .containsExactly("2026-11-18 true 90.60 7034 RUM-C100051-1-1 FR72ZZZ123456");
        assertThat(site.sql().lines("""
                select a.number, count(d.invoice_id) from invoice i join account a on a.id = i.account_id
                left join invoice_debit d on d.invoice_id = i.id where a.number in ('C100051-1', 'C100052-1') group by 1 order by 1"""))
                .containsExactly("C100051-1 12", "C100052-1 7");
        String paid = "select m.body from outbox_message m join customer c on c.id = m.customer_id where c.number = '%s'"
                + " and m.kind = 'INVOICE_PUBLISHED' order by m.id desc limit 1";
        assertThat(site.sql().text(paid.formatted("C100051"))).contains("RUM-C100051-1-1", "FR72ZZZ123456", "7034")
                .doesNotContain("À régler au plus tard", "To be paid by");
        assertThat(site.sql().text(paid.formatted("C100052"))).contains("À régler au plus tard").doesNotContain("RUM-");
    }

    /** 12 x 90.60 and 82.20 more at the start, and so on: nobody owes anything but the bill that is announced. */
    @ParameterizedTest
    @CsvSource({"C100051-1, 0.00, 1169.40", "C100052-1, 90.60, 634.20", "C100053-1, 0.00, 1149.40"})
    void everyCentIsPostedOnce(String account, String owed, String debited, Site site) {
        assertThat(site.sql().text("""
                select coalesce(sum(e.amount), 0.00) from account_entry e join account a on a.id = e.account_id
                where a.number = ?""", account)).isEqualTo(owed);
        assertThat(site.sql().text("""
                select -sum(e.amount) from account_entry e join account a on a.id = e.account_id
                where a.number = ? and e.method = 'DIRECT_DEBIT'""", account)).isEqualTo(debited);
        assertThat(site.sql().text("""
                select sum(c.amount) from collection c join account a on a.id = c.account_id
                where a.number = ? and c.state = 'COLLECTED'""", account)).isEqualTo(debited);
    }

    @Test
    void everyFileOfTheYearIsValid(Site site) throws Exception {
        Http staff = Http.signedIn(site, Site.PAYMENTS);
        for (String id : site.sql().texts(SENT.formatted("id") + " order by id")) {
            byte[] file = staff.bytes("/office/collection/file?id=" + id).body();
            Artifacts.keep("sepa/pain.008.001.08-" + site.sql().text("select message_id from collection_batch where id = ?",
                    Long.valueOf(id)) + ".xml", file);
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("../ejb/src/main/resources/iso20022/pain.008.001.08.xsd").toFile()).newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(file)));
            assertThat(site.sql().text("select file_sha256 from collection_batch where id = ?", Long.valueOf(id)))
                    .isEqualTo(HexFormat.of().formatHex(
                            MessageDigest.getInstance("SHA-256").digest(file)));
            assertThat(new String(file, StandardCharsets.UTF_8).split("SMNDA", -1))
                    .hasSize(site.sql().text("select message_id from collection_batch where id = ?", Long.valueOf(id))
                            .equals("PRLV-20260510") ? 2 : 1);
        }
        assertThat(site.sql().number(SENT.formatted("count(*)"))).isEqualTo(12);
    }
}
