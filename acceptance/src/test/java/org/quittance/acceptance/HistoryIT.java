package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** Everything that happened to a customer, in one list. */
@OnSites
class HistoryIT {

    private static final String HISTORY = "/office/customer/history?number=C100001";
    /** Its file is opened by no other test, each time of which would be a line above the others. */
    private static final String SELDOM_OPENED = "/office/customer/history?number=C100028";

    @Test
    void everythingIsInOneListAndWhoLooksIsPartOfIt(Site site) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        String invoice = site.sql().text("select max(i.number) from invoice i join account a on a.id = i.account_id"
                + " where a.number = 'C100001-1'");

        adviser.get(SELDOM_OPENED);
        assertThat(adviser.get(SELDOM_OPENED).body()).contains("Dossier client ouvert", "Facture");
        assertThat(adviser.get(HISTORY + "&kind=STAFF").body()).contains("Dossier client ouvert").doesNotContain(invoice);
        assertThat(adviser.get(HISTORY + "&kind=CHANGE").body()).contains("Documents électroniques – Oui 01/03/2023").doesNotContain("electronic_documents");
        assertThat(adviser.get(HISTORY + "&kind=INVOICE").body()).contains(invoice).doesNotContain("Dossier client ouvert");
        assertThat(adviser.get(HISTORY + "&kind=NONSENSE").statusCode()).isEqualTo(404);
        assertThat(adviser.get(HISTORY + "&before=yesterday").statusCode()).isEqualTo(404);
        assertThat(adviser.get("/office/customer/history?number=C999999").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageOfOlderLinesBeginsWhereThePageBeforeEnds(Site site) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        String invoices = HISTORY + "&kind=INVOICE";
        List<String> numbers = site.sql().texts("select i.number from invoice i join account a on a.id = i.account_id"
                + " where a.number = 'C100001-1' and i.number is not null order by issue_date desc, i.id desc");
        String secondOfThem = site.sql().text("""
                select to_char(cast(issue_date as timestamp) at time zone 'Europe/Paris' at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                  || '_INVOICE_' || id from invoice where number = ?""", numbers.get(1));

        assertThat(numbers).hasSizeGreaterThan(2);
        assertThat(adviser.get(invoices + "&before=" + secondOfThem).body()).contains(numbers.get(2))
                .doesNotContain(numbers.get(0), numbers.get(1));
    }
}
