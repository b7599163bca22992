package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** CGI ann. II art. 242 nonies A, over three years of invoices; and what the database itself refuses. */
@OnSites
class NumberingIT {

    private static final String AN_INVOICE = "(select min(id) from invoice where status = 'PUBLISHED')";
    private static final String A_DRAFT = """
            create temp table draft on commit drop as select * from invoice where id = %s;
            update draft set id = nextval('id_seq'), number = null, status = 'DRAFT';
            insert into invoice select * from draft""".formatted(AN_INVOICE);

    @Test
    void numbersRunFromOneWithoutGapOrDouble(Site site) {
        assertThat(site.sql().lines("""
                select left(number, -7) from invoice where number is not null group by 1
                having count(*) <> max(right(number, 6)::int) or count(distinct number) <> count(*)
                    or min(right(number, 6)::int) <> 1""")).isEmpty();
        assertThat(site.sql().texts("select distinct left(number, -7) from invoice where number is not null order by 1"))
                .containsExactly("A2024", "A2026", "D2024", "D2025", "D2026", "F2023", "F2024", "F2025", "F2026", "R-C100037-2026",
                        "R-C100045-2023", "R-C100045-2024", "R-C100045-2025", "R-C100045-2026", "RA-C100045-2025");
    }

    @Test
    void theCountersAgreeWithTheNumbers(Site site) {
        assertThat(site.sql().lines("""
                select series, year, last_number from number_series s
                where last_number <> (select count(*) from invoice i where i.number like s.series || s.year || '-%')"""))
                .isEmpty();
    }

    @Test
    void numbersFollowTheirDates(Site site) {
        assertThat(site.sql().lines("""
                select number, issue_date, before from (
                  select number, issue_date, lag(issue_date) over (partition by left(number, -7) order by number) as before
                  from invoice where number is not null) ordered
                where issue_date < before or extract(year from issue_date) <> left(right(number, 11), 4)::int""")).isEmpty();
    }

    @Test
    void totalsAreThoseOfTheirLines(Site site) {
        assertThat(site.sql().lines("""
                select i.id from invoice i
                where net <> (select sum(net) from invoice_line l where l.invoice_id = i.id)
                   or net <> (select sum(base) from invoice_vat v where v.invoice_id = i.id)
                   or vat <> (select sum(tax) from invoice_vat v where v.invoice_id = i.id)""")).isEmpty();
        assertThat(site.sql().lines("""
                select invoice_id, rate from invoice_vat v
                where tax <> round(base * rate / 100, 2)
                   or base <> (select sum(net) from invoice_line l where l.invoice_id = v.invoice_id and vat_rate = rate)"""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update invoice set gross = gross + 1, net = net + 1 where id = " + AN_INVOICE,
        "update invoice set number = 'F2099-000001' where id = " + AN_INVOICE,
        "update invoice set buyer_name = 'Somebody else' where id = " + AN_INVOICE,
        "update invoice set status = 'DRAFT', number = null where id = " + AN_INVOICE,
        "delete from invoice where id = " + AN_INVOICE,
        "update invoice_line set net = 0 where invoice_id = " + AN_INVOICE,
        "delete from invoice_line where invoice_id = " + AN_INVOICE,
        "update invoice_vat set tax = 0 where invoice_id = " + AN_INVOICE,
        "delete from metered_quantity where invoice_id = " + AN_INVOICE})
    void theDatabaseRefusesToChangeAnIssuedInvoice(String change, Site site) {
        assertThat(site.sql().refusal(change)).containsPattern("issued.* cannot change");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {"invoice_line : position = 99, price_code = 'OTHER'",
        "invoice_vat : rate = 99", "metered_quantity : position = 99"})
    void theDatabaseRefusesToAddToAnIssuedInvoice(String table, String different, Site site) {
        assertThat(site.sql().refusal("create temp table added on commit drop as select * from " + table
                + " where invoice_id = " + AN_INVOICE + " limit 1",
                "update added set id = nextval('id_seq'), " + different, insert(site, table, "added")))
                .contains("issued invoice");
    }

    @Test
    void theDatabaseRefusesToBillADayTwice(Site site) {
        String lines = "create temp table line on commit drop as select * from invoice_line where invoice_id = "
                + AN_INVOICE;
        String moved = "update line set id = nextval('id_seq'), invoice_id = (select id from draft),"
                + " period_start = period_end - 1, period_end = period_end + 30";

        assertThat(site.sql().refusal(A_DRAFT, lines, moved, insert(site, "invoice_line", "line")))
                .contains("invoice_line_billed_once");
    }

    private static String insert(Site site, String table, String from) {
        String columns = site.sql().text("""
                select string_agg(column_name, ', ') from information_schema.columns
                where table_schema = 'quittance' and table_name = ? and is_generated = 'NEVER'""", table);
        return "insert into " + table + " (" + columns + ") select " + columns + " from " + from;
    }
}
