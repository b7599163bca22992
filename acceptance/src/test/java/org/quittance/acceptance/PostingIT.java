package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** What each kind of document and of payment posts, on which accounts; debit is above zero. */
@OnSites
class PostingIT {

    private static final String LINES = """
            select l.account, to_char(l.amount, 'FM9999990.00') from journal_line l join journal_entry e on e.id = l.entry_id
            where e.piece = ? order by l.account""";

    /** A place at 75.50 a month: 75.50 x 20 % = 15.10, 90.60 in all. */
    @Test
    void aParkingInvoiceIsOwedByTheCustomerToSalesAndVat(Site site) {
        String number = site.sql().text("""
                select max(number) from invoice where contract_numbers = 'P100034' and kind = 'INVOICE' and gross = 90.60""");

        assertThat(site.sql().lines(LINES, number)).containsExactly("411 90.60", "445711 -15.10", "7062 -75.50");
    }

    /** Of a taxed seller the VAT is owed by the buyer and deducted in the same entry, at 20 %. */
    @Test
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
    @CsvSource({"R100036, PURCHASE_STATEMENT", "R100037, SELF_BILLED"})
    void otherSellersHaveNoVat(String contract, String kind, Site site) {
        String number = site.sql().text("select max(number) from invoice where contract_numbers = ? and kind = ?", contract, kind);
        String net = site.sql().text("select to_char(gross, 'FM9999990.00') from invoice where number = ?", number);

        assertThat(site.sql().lines(LINES, number)).containsExactly("401 -" + net, "6061 " + net);
    }

    @Test
    void aCreditNoteTurnsItsInvoiceAround(Site site) {
        String number = site.sql().text("select max(number) from invoice where kind = 'CREDIT_NOTE' and number is not null");

        assertThat(site.sql().decimal("""
                select l.amount from journal_line l join journal_entry e on e.id = l.entry_id where e.piece = ? and l.account = '411'""",
                number)).isEqualByComparingTo(site.sql().decimal("select gross from invoice where number = ?", number)).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"TRANSFER, 512", "CHEQUE, 5112"})
    void moneyReceivedGoesWhereItsWaySays(String method, String account, Site site) {
        assertThat(site.sql().lines("""
                select distinct e.journal, l.account, sign(l.amount) from account_entry m join journal_entry e on e.id = m.id
                join journal_line l on l.entry_id = e.id where m.kind = 'PAYMENT' and m.method = ? and m.plan_id is null
                order by 2""", method)).containsExactly("BQ 411 -1", "BQ " + account + " 1");
    }
}
