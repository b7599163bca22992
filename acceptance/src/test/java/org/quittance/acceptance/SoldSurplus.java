package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;
import org.quittance.acceptance.harness.Surfers;
import org.quittance.payment.sample.Pain002File;

/** Kitties of sellers of surplus: how they are paid, and what happens to a transfer that is not made. */
record SoldSurplus(Site site) {

    void isPaidAsItsSellersChoose() throws SQLException {
        Sql sql = site.sql();
        String earned = sql.text("select to_char(sum(gross), 'FM9990.00') from invoice where contract_numbers = 'R100036'"
                + " and status = 'PUBLISHED'");
        sql.change("""
                insert into account_entry (id, account_id, kind, day, amount, reference, entered_by, recorded_at)
                select nextval('id_seq'), id, 'FEE', date '2026-11-02', 30.00, 'Frais', 'test', now() from account
                where number = 'C100037-1'""");
        Bookkeeper hugo = new Bookkeeper(site, Site.HUGO);
        hugo.chooseTransfer("R100036", "FR76 3000 6000 0112 3456 7890 180", "Hugo Morel");
        assertThat(sql.number("select count(*) from payout_choice")).isZero();
        hugo.chooseTransfer("R100036", "FR76 3000 6000 0112 3456 7890 189", "Hugo Morel");
        Bookkeeper staff = new Bookkeeper(site, Site.PAYMENTS);

        staff.payOutKitties();
        staff.payOutKitties();

        assertThat(sql.lines("select c.number, p.method, p.amount, p.iban from kitty_payout p join contract c on c.id = p.contract_id"
                + " where p.ordered_by = 'paiements' order by 1")).containsExactly(
                        "R100036 TRANSFER " + earned + " FR7630006000011234567890189", "R100037 SET_OFF 30.00 null");
        assertThat(sql.lines("""
                select e.journal, l.account, l.amount from journal_entry e join journal_line l on l.entry_id = e.id
                where e.day = date '2026-11-21' order by 1, 2""")).containsExactly(
                        "BQ 401 " + earned, "BQ 512 -" + earned, "OD 401 30.00", "OD 411 -30.00");
        assertThat(sql.lines("select f.transfers, f.total, p.method from refund_file f join kitty_payout p on p.file_id = f.id"))
                .containsExactly("1 " + earned + " TRANSFER");
        String file = sql.text("select convert_from(content, 'UTF8') from refund_file where message_id like 'KT%'");
        Artifacts.keep("sepa/kitty.xml", file.getBytes(StandardCharsets.UTF_8));
        assertThat(file).contains("<IBAN>FR7630006000011234567890189</IBAN>", ">" + earned + "<", "<Nm>Hugo Morel</Nm>");
        assertThat(hugo.page("/portal/surplus/download?contract=R100036&as=csv").strip()).endsWith(";0,00;" + earned.replace('.', ',') + ";0,00");
        assertThat(new Bookkeeper(site, Site.FARM).page("/portal/surplus")).contains("Déduite de vos factures", "30,00");
        assertThat(sql.text("select body from outbox_message where kind = 'PAYOUT_CHANGED'")).contains("Si vous n’êtes pas", "FR76");
        assertThat(sql.refusal("update kitty_payout set amount = 1")).contains("neither changed nor deleted");
    }

    void comesBack(Surfers surfers, Path folder) throws SQLException {
        Sql sql = site.sql();
        String earned = sql.text("select to_char(amount, 'FM9990.00') from kitty_payout where method = 'TRANSFER'");
        String message = sql.text("select message_id from refund_file where message_id like 'KT%'");
        String id = "KT" + sql.text("select id from kitty_payout where method = 'TRANSFER'");
        BankDesk desk = new BankDesk(surfers.signedIn(Site.PAYMENTS), sql, folder);
        Pain002File reject = new Pain002File("pain.001.001.09", message);

        desk.take("kitty-pain002.xml", reject.of("KIT1", List.of(new Pain002File.Answer(id, earned, "AC04"))));
        desk.take("kitty-pain002-again.xml", reject.of("KIT2", List.of(new Pain002File.Answer(id, earned, "AC04"))));

        assertThat(sql.lines("select return_reason, returned_on is not null from kitty_payout where method = 'TRANSFER'"))
                .containsExactly("AC04 true");
        assertThat(sql.lines("select l.account, l.amount from journal_line l join kitty_payout p on p.return_id = l.entry_id order by 1"))
                .containsExactly("401 -" + earned, "512 " + earned);
        assertThat(new Bookkeeper(site, Site.HUGO).page("/portal/surplus/download?contract=R100036&as=csv").strip())
                .endsWith(";" + earned.replace('.', ','));

        new Bookkeeper(site, Site.PAYMENTS).payOutKitties();
        long file = sql.number("select max(file_id) from kitty_payout");
        Page page = surfers.signedIn(Site.PAYMENTS);
        page.navigate("/office/refund/list?discard=" + file);
        page.locator("[id='discarded:reason']").fill("mauvais jour");
        page.locator("[id='discarded:go']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.locator("[id='discarded:go']").waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

        assertThat(page.locator("main").textContent()).contains("mauvais jour", "Abandonné");
        assertThat(sql.number("select count(*) from kitty_payout where method = 'TRANSFER' and returned_on is null")).isZero();
        assertThat(sql.refusal("update refund_file set sent_by = 'x', sent_at = now() where id = " + file)).contains("refund_file_discarded");
        assertThat(new Bookkeeper(site, Site.PAYMENTS).http().get("/office/refund/file?id=" + file).statusCode()).isEqualTo(404);
    }
}
