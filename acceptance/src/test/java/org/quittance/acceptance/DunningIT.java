package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Unpaid invoices: reviewed before anything is sent, paid meanwhile, sent once; and a debt paid off in instalments. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DunningIT {

    /** Accounts with what is overdue, asked past the product. */
    private static final String OVERDUE = """
            from (select e.account_id, i.due_date, e.amount - coalesce((select sum(a.amount) from allocation a
                    where a.debit_id = e.id), 0) as open, i.id
                  from account_entry e join invoice i on i.id = e.invoice_id
                  where e.kind = 'INVOICE' and i.status = 'PUBLISHED') o where o.open > 0 and o.due_date < date '2026-11-21'""";
    /** Those who do not sign in first: one who does asks for a payment plan later. */
    private static final String ASKED_FIRST = """
            select a.id from dunning_act a where a.run_id = ? and a.status = 'PROPOSED'
            order by exists (select from login_customer l where l.customer_id = a.customer_id), a.amount, a.id""";

    private Site site;
    private Surfers surfers;
    private Page page;
    private DunningDesk desk;
    private long excludedAccount;

    @BeforeAll
    void sitDown(Surfers own) {
        surfers = own;
        site = own.site();
        page = surfers.signedIn(Site.PAYMENTS);
        desk = new DunningDesk(page, site);
    }

    /** The bands add up to what is open, and lead to as many invoices as they count. */
    @Test
    @Order(1)
    void receivablesAreListedByAge() {
        page.navigate("/office/dunning/ageing");
        BigDecimal overdue = site.sql().decimal("select sum(o.open) " + OVERDUE);
        String late = site.sql().text("select coalesce(sum(o.open), 0) " + OVERDUE + " and o.due_date >= date '2026-10-22'");

        assertThat(digits(page.locator("[id='bands'] tbody tr").nth(1).innerText())).contains(late.replace('.', ','));
        page.navigate("/office/dunning/ageing?band=DAYS_1_TO_30");
        assertThat(page.locator("[id='invoicesForm:list'] tbody tr")).hasCount((int) Math.min(25, Math.max(1, site.sql().number(
                "select count(*) " + OVERDUE + " and o.due_date >= date '2026-10-22'"))));
        String csv = new String(Http.signedIn(site, Site.PAYMENTS).bytes("/office/dunning/download?band=&as=csv").body(),
                StandardCharsets.UTF_8);
        BigDecimal listed = csv.lines().skip(1).map(line -> line.split(";")).filter(cells -> Integer.parseInt(cells[5]) > 0)
                .map(cells -> new BigDecimal(cells[8].replace(',', '.'))).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(listed).isEqualByComparingTo(overdue);
    }

    /** Eight days after the due date, 15.00 at least: as the first policy says. */
    @Test
    @Order(2)
    void aRunProposesWhatIsDueAndSendsNothing() {
        long run = desk.propose();

        assertThat(site.sql().lines("select kind, count(*) from dunning_act where run_id = ? group by 1", run))
                .containsExactly("REMINDER " + site.sql().number("select count(*) from (select o.account_id " + OVERDUE
                        + " group by 1 having sum(o.open) >= 15 and min(o.due_date) <= date '2026-11-13') d"));
        assertThat(page.locator("[id='steps']")).containsText("1. Rappel");
        assertThat(site.sql().number("select count(*) from outbox_message where kind = 'DUNNING'")).isZero();
        assertThat(site.sql().number("select count(*) from document where kind = 'DUNNING_LETTER'")).isZero();
        assertThat(site.sql().number("select count(*) from account_entry where kind = 'FEE'")).isZero();
    }

    /** The first is excluded, the second pays all, the third pays 5.00 of it; the others are written to. */
    @Test
    @Order(3)
    void whatIsPaidMeanwhileIsDroppedAndWhatIsExcludedStaysBehind() throws Exception {
        long run = site.sql().number("select id from dunning_run where status = 'PROPOSED'");
        List<String> acts = site.sql().texts(ASKED_FIRST, run);
        assertThat(acts).hasSizeGreaterThanOrEqualTo(4);
        excludedAccount = site.sql().number("select account_id from dunning_act where id = ?", Long.valueOf(acts.get(0)));
        desk.exclude(Long.parseLong(acts.get(0)), "Le client a appelé, il paie lundi");
        assertThat(page.locator("[id='actsForm:list']")).containsText("Le client a appelé, il paie lundi");
        desk.pay(Long.parseLong(acts.get(1)), "1000000");
        BigDecimal before = site.sql().decimal("select amount from dunning_act where id = ?", Long.valueOf(acts.get(2)));
        desk.pay(Long.parseLong(acts.get(2)), "5,00");
        desk.send(run);

        assertThat(desk.statuses(acts.subList(0, 3))).containsExactly("EXCLUDED", "DROPPED", "SENT");
        assertThat(site.sql().decimal("select amount from dunning_act where id = ?", Long.valueOf(acts.get(2))))
                .isEqualByComparingTo(before.subtract(new BigDecimal("5.00")));
        long sent = acts.size() - 2L;
        assertThat(site.sql().number("select count(*) from dunning_act where run_id = ? and status = 'SENT'", run)).isEqualTo(sent);
        assertThat(site.sql().number("select count(*) from document where kind = 'DUNNING_LETTER'")).isEqualTo(sent);
        assertThat(site.sql().number("select count(*) from outbox_message where kind = 'DUNNING'")).isEqualTo(site.sql().number(
                "select count(*) from dunning_act where run_id = ? and channel = 'EMAIL'", run));
        assertThat(site.sql().number("select count(*) from account_entry where kind = 'FEE'")).isZero();
        keepLetters(run);
    }

    private void keepLetters(long run) {
        Http payments = Http.signedIn(site, Site.PAYMENTS);
        byte[] letter = payments.bytes("/office/document/pdf?id="
                + site.sql().text("select max(document_id) from dunning_act where run_id = ?", run)).body();
        Artifacts.keep("dunning/reminder.pdf", letter);
        assertThat(Pdf.text(letter)).contains("F2026-");
        assertThat(Pdf.archiveFindings(letter)).isEmpty();
        assertThat(Pdf.accessibilityFindings(letter)).isEmpty();
        long paper = site.sql().number("select count(*) from dunning_act where run_id = ? and channel = 'PAPER'", run);
        if (paper > 0) {
            byte[] pile = payments.bytes("/office/dunning/letters?id=" + run).body();
            Artifacts.keep("dunning/letters.pdf", pile);
            assertThat(Pdf.pages(pile)).hasSizeGreaterThanOrEqualTo((int) paper);
        }
    }

    /** Nothing is due again but what was excluded; of those who press the button at once one gets the run, the others a word. */
    @Test
    @Order(4)
    void aRunOfTheSameDayDoublesNothing() throws Exception {
        long run = new DunningAtOnce(site).prepare(4);
        desk.await(run, "PROPOSED");

        assertThat(site.sql().texts("select account_id from dunning_act where run_id = ?", run))
                .containsExactly(String.valueOf(excludedAccount));
        desk.discard(run);
        assertThat(site.sql().number("""
                select count(*) from (select invoice_id from dunning_act_item where sent_on is not null
                  group by invoice_id, position having count(*) > 1) doubled""")).isZero();
        assertThat(site.sql().refusal("""
                insert into dunning_act_item (id, act_id, invoice_id, position, number, due_date, amount, costs, interest, sent_on)
                select -1, act_id, invoice_id, position, number, due_date, amount, 0, 0, sent_on from dunning_act_item
                where sent_on is not null limit 1""")).contains("dunning_act_item_once");
    }

    /** Who was reminded asks for three months: 1/3 rounded down, the rest in the last; granted at once, and not dunned. */
    @Test
    @Order(5)
    void aCustomerGetsAPaymentPlanAtOnceAndIsLeftAlone() throws Exception {
        long customer = customerInArrears();
        Page portal = surfers.signedIn(site.sql().text("""
                select l.name from login l join login_customer c on c.login_id = l.id where c.customer_id = ? limit 1""", customer));
        portal.navigate("/portal/payment/list");
        portal.locator("a[href*='/portal/payment/arrangement']").first().click();
        portal.waitForURL("**/portal/payment/arrangement*");
        portal.locator("a[href*='months=3']").click();
        portal.locator("[id='ask:go']").waitFor();
        portal.locator("[id='ask:go']").click();
        portal.waitForLoadState();

        assertThat(portal.locator("main")).containsText("Respecté");
        long plan = site.sql().number("select max(id) from payment_plan where customer_id = ?", customer);
        List<String> amounts = site.sql().texts("select amount from payment_plan_instalment where plan_id = ? order by position", plan);
        BigDecimal total = site.sql().decimal("select total from payment_plan where id = ?", plan);
        assertThat(amounts).hasSize(3);
        assertThat(amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
        assertThat(amounts.get(0)).isEqualTo(amounts.get(1));
        byte[] pdf = Http.signedIn(site, Site.PAYMENTS).bytes("/office/document/pdf?id="
                + site.sql().text("select document_id from payment_plan where id = ?", plan)).body();
        Artifacts.keep("dunning/payment-plan.pdf", pdf);
        assertThat(Pdf.text(pdf)).containsPattern("3 (sur|of) 3");
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();

        desk.daysPass(15);
        long run = desk.propose();
        assertThat(site.sql().text("select protection from dunning_spared where run_id = ? and customer_id = ?", run, customer))
                .isEqualTo("PAYMENT_PLAN");
        desk.discard(run);
    }

    /** 15 days after the reminder; only companies bear 40.00 for each invoice, and interest. */
    @Test
    @Order(6)
    void aFormalNoticeChargesCompaniesAndNeverConsumers() throws Exception {
        long person = site.sql().number("""
                select min(a.customer_id) from dunning_act a join customer c on c.id = a.customer_id
                where a.status = 'SENT' and c.kind = 'PERSON' and not exists (select from payment_plan p
                  where p.customer_id = a.customer_id)""");
        site.sql().change("""
                update customer set kind = 'COMPANY', title = null, first_name = null, last_name = null,
                  company_name = 'Ateliers du Val', siren = '100000017' where id = (select min(a.customer_id) from dunning_act a
                  join customer c on c.id = a.customer_id where a.status = 'SENT' and c.kind = 'PERSON' and c.id > ?
                  and not exists (select from payment_plan p where p.customer_id = c.id))""", person);
        long run = desk.propose();
        assertThat(site.sql().texts("select distinct kind from dunning_act where run_id = ? and position = 2", run))
                .containsExactly("FORMAL_NOTICE");
        desk.send(run);

        assertThat(site.sql().number("""
                select count(*) from dunning_act a join customer c on c.id = a.customer_id
                where a.run_id = ? and c.kind = 'PERSON' and a.costs + a.interest > 0""", run)).isZero();
        assertThat(site.sql().lines("""
                select sum(a.costs) = sum((select count(*) from dunning_act_item t where t.act_id = a.id) * 40.00),
                  sum(a.costs + a.interest) = (select sum(amount) from account_entry where kind = 'FEE'), sum(a.interest) > 0,
                  count(*) = (select count(distinct piece) from account_entry where kind = 'FEE'),
                  count(*) = (select last_number from fee_series),
                  count(*) = (select count(*) from document where kind = 'FEE_INVOICE')
                from dunning_act a join customer c on c.id = a.customer_id
                where a.run_id = ? and a.position = 2 and a.status = 'SENT' and c.kind = 'COMPANY'""", run))
                .containsExactly("true true true true true true");
        assertThat(Pdf.text(Http.signedIn(site, Site.PAYMENTS).bytes("/office/dunning/letters?id=" + run).body()))
                .contains("Mise en demeure", site.sql().text("select min(piece) from account_entry"));
        page.navigate("/office/customer/detail?number=" + site.sql().text(
                "select c.number from customer c join dunning_act a on a.customer_id = c.id where a.run_id = ? and a.position = 2 limit 1", run));
        assertThat(page.locator("[id='acts']")).containsText("Mise en demeure");
        assertThat(page.locator("[id='acts']")).containsText("Rappel");
    }

    /** A dispute over all that is due, and a vulnerable customer, who is spared from the notice of a cut on. */
    @Test
    @Order(7)
    void whatStaffSetAgainstDunningIsRespected() {
        String number = site.sql().text("select c.number from customer c join dunning_act a on a.customer_id = c.id"
                + " where a.position = 2 and a.status = 'SENT' and c.kind = 'PERSON' order by a.id limit 1");
        page.navigate("/office/customer/arrears?number=" + number);
        page.locator("[id='spare:reason']").fill("Suivi par le CCAS");
        page.locator("[id='spare:go']").click();
        page.waitForLoadState();
        assertThat(page.locator("main")).containsText("Client vulnérable");
        page.locator("[id='dispute:amount']").fill("1,00");
        page.locator("[id='dispute:reason']").fill("Relevé contesté");
        page.locator("[id='dispute:go']").click();
        page.waitForLoadState();

        assertThat(page.locator("[id='holdsForm:holds']")).containsText("Relevé contesté");
        assertThat(page.locator("[id='holdsForm:holds']")).containsText("Suivi par le CCAS");
        assertThat(site.sql().lines("select kind, entered_by from dunning_hold order by kind"))
                .containsExactly("DISPUTED paiements", "VULNERABLE paiements");
    }

    /** Tried on the real receivables first; put in force it never changes. */
    @Test
    @Order(8)
    void aPolicyIsTriedBeforeItHolds() {
        long draft = desk.draft();
        page.locator("[id='terms:smallest']").fill("1,00");
        page.locator("[id='terms:from']").fill("01/12/2026");
        page.locator("[id='terms:save']").click();
        page.waitForLoadState();
        page.navigate("/office/dunning/step?policy=" + draft + "&position=1");
        page.locator("[id='step:delay']").fill("2");
        page.locator("[id='step:save']").click();
        page.waitForURL("**/office/dunning/policy?*");
        page.navigate("/office/dunning/trial?id=" + draft);
        assertThat(page.locator("[id='today']")).containsText("1. Rappel");
        page.navigate("/office/dunning/policy?id=" + draft);
        page.locator("[id='act:putInForce']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForLoadState();

        assertThat(site.sql().text("select status || ' ' || smallest_amount || ' ' || valid_from from dunning_policy where id = ?",
                draft)).isEqualTo("IN_FORCE 1.00 2026-12-01");
        assertThat(site.sql().number("select delay_days from dunning_step where policy_id = ? and position = 1", draft)).isEqualTo(2);
        assertThat(site.sql().refusal("update dunning_policy set smallest_amount = 2 where id = " + draft)).contains("never changes");
        assertThat(site.sql().refusal("delete from dunning_step where policy_id = " + draft)).contains("never changes");
    }

    private long customerInArrears() {
        return site.sql().number("""
                select min(a.customer_id) from dunning_act a join login_customer l on l.customer_id = a.customer_id
                where a.status = 'SENT' and a.amount between 60 and 1500""");
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", "");
    }
}
