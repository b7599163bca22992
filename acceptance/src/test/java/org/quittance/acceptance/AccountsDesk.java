package org.quittance.acceptance;

import java.sql.SQLException;
import java.util.Map;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;

/** The administrator who keeps the operator's bank accounts. */
final class AccountsDesk {

    static final String PAGE = "/office/settings/accounts";
    static final String FIRST = "FR7630006000011234567890189";
    static final String SECOND = "FR7610278060610002040220148";
    /** Where the second account is posted. */
    static final String LEDGER_ACCOUNT = "5122";

    private final Site site;
    private final String today;

    /** @param today as {@code 31/12/2026} */
    AccountsDesk(Site site, String today) {
        this.site = site;
        this.today = today;
    }

    /** The second account, unless it is there. */
    void addSecond() throws SQLException {
        site.sql().change("insert into ledger_account (number, label) values (?, 'Banque, second compte') on conflict do nothing",
                LEDGER_ACCOUNT);
        if (site.sql().number("select count(*) from operator_account where iban = ?", SECOND) == 0) {
            post("add", Map.of("name", "Second compte", "iban", SECOND, "bic", "CMCIFR2A", "ledger", LEDGER_ACCOUNT, "from", today));
        }
    }

    /** @param iban of the account that serves it from today on */
    void use(String purpose, String iban) {
        post("use", Map.of("purpose", purpose, "account",
                site.sql().text("select cast(id as text) from operator_account where iban = ?", iban), "from", today));
    }

    private void post(String form, Map<String, String> fields) {
        String answer = Newcomer.location(Newcomer.post(Http.signedIn(site, Site.ADMINISTRATOR), PAGE, form, fields));
        if (!answer.startsWith(PAGE)) {
            throw new AssertionError(form + " of " + fields + " was refused");
        }
    }

    /** The account and amount of what an entry posted, by account. */
    static String posted() {
        return "select l.account, l.amount from journal_line l join account_entry m on m.id = l.entry_id where %s order by 1, 2";
    }
}
