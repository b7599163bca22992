package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;

/**
 * Servers on one database take numbers in blocks of their own, so what was said last may have a lower one than what was
 * said before. What counts is the time.
 */
@OnOwnSite
class LatestWordIT {

    /** What another server wrote this morning, and what this one writes at noon. */
    private static final String TWICE = "(values (999999999999999, timestamp '2026-11-21 09:00', 1), (-1, '2026-11-21 12:00', 2))"
            + " as said(id, moment, place)";

    @Test
    void aSellerIsPaidOnTheAccountNamedLast(Site site) throws SQLException {
        site.sql().change("""
                insert into payout_choice (id, contract_id, payout, iban, holder, chosen_by, chosen_at)
                select said.id, k.id, 'TRANSFER', (array['BE68539007547034', 'DE89370400440532013000'])[place],
                  (array['HOLDER IN THE MORNING', 'HOLDER AT NOON'])[place], 'somebody', said.moment
                from contract k, %s where k.number = 'R100036'""".formatted(TWICE));

        assertThat(Http.signedIn(site, Site.HUGO).get("/portal/surplus/payout?contract=R100036").body())
                .contains("HOLDER AT NOON").doesNotContain("HOLDER IN THE MORNING");
        assertThat(Http.signedIn(site, Site.PAYMENTS).get("/office/surplus/payout").body())
                .contains("DE89 … 3000").doesNotContain("BE68 … 7034");
    }

    @Test
    void documentsGoWhereTheCustomerSaidLast(Site site) throws SQLException {
        site.sql().change("""
                insert into document_consent (id, customer_id, since, accepts, said_by, recorded_at)
                select said.id, c.id, date '2026-11-21', place = 1, 'conseil', said.moment
                from customer c, %s where c.number = 'C100002'""".formatted(TWICE));

        assertThat(Http.signedIn(site, Site.ADVISER).get("/office/customer/detail?number=C100002").body())
                .contains("Sur papier depuis le");
    }

    @Test
    void aNoticeHasTheWordsWrittenLast(Site site) throws SQLException {
        site.sql().change("""
                insert into notice_wording (id, notice, language, subject, body, written_by, written_at)
                select said.id, 'debit_announced', 'fr', (array['Objet du matin', 'Objet de midi'])[place], 'Corps', 'somebody', said.moment
                from %s""".formatted(TWICE));

        assertThat(Http.signedIn(site, Site.ADMINISTRATOR).get("/office/outbox/notice?notice=debit_announced&language=fr").body())
                .contains("value=\"Objet de midi\"").doesNotContain("value=\"Objet du matin\"");
    }
}
