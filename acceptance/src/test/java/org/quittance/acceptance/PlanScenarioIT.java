package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Site;

/**
 * Two years of water paid month by month, as dates and amounts: Inès Caron's of 2025 ends with a refund, Idris Ouali's, who
 * filled a pool in July, with something to pay. Both were estimated from 2024, on 10 and 11 January 2025. Inès' plan is
 * followed by another every year; Idris objected on 1 December 2025.
 */
@OnSites
class PlanScenarioIT {

    private static final String PLANS = """
            select p.status, p.period_start, p.period_end, p.estimate, p.estimate_source, p.amount,
              (select count(*) from instalment n where n.plan_id = p.id and n.status = 'PAID')
            from instalment_plan p join contract c on c.id = p.contract_id where c.number = ? order by p.period_start""";
    private static final String SETTLEMENT = """
            select i.issue_date, i.period_start, i.period_end - 1, i.gross,
              (select sum(amount) from invoice_prepayment where invoice_id = i.id)
            from invoice i join instalment_plan p on p.invoice_id = i.id where i.contract_numbers = ?""";
    private static final String ALLOCATED = """
            select c.kind, c.method, c.plan_id is not null, count(*), sum(a.amount) from allocation a
            join account_entry c on c.id = a.credit_id join account_entry d on d.id = a.debit_id
            join instalment_plan p on p.invoice_id = d.invoice_id join contract k on k.id = p.contract_id
            where k.number = ? group by 1, 2, 3 order by 3 desc, 1""";

    @Test
    void payElevenTimesTheSameOnBankDays(Site site) {
        assertThat(site.sql().lines("""
                select n.due_on, n.status, n.paid_on from instalment n join instalment_plan p on p.id = n.plan_id
                join contract c on c.id = p.contract_id where c.number = 'W100054' and p.period_start = '2025-01-01'
                order by n.due_on""")).containsExactly(
                // 5 April, 5 July and 5 October 2025 are Saturdays, Saturdays and Sundays
                "2025-02-05 PAID 2025-02-05", "2025-03-05 PAID 2025-03-05", "2025-04-07 PAID 2025-04-07",
                "2025-05-05 PAID 2025-05-05", "2025-06-05 PAID 2025-06-05", "2025-07-07 PAID 2025-07-07",
                "2025-08-05 PAID 2025-08-05", "2025-09-05 PAID 2025-09-05", "2025-10-06 PAID 2025-10-06",
                "2025-11-05 PAID 2025-11-05", "2025-12-05 PAID 2025-12-05");
    }

    /** Half-yearly contracts: nothing is billed in July, the year in January; no day is left out before or after. */
    @ParameterizedTest
    @ValueSource(strings = {"W100054", "W100056"})
    void areBilledOnceForTheYearAndLoseNoDay(String contract, Site site) {
        assertThat(site.sql().lines("""
                select k.period_start, k.period_end from invoice_contract k join contract c on c.id = k.contract_id
                join invoice i on i.id = k.invoice_id where c.number = ? and i.status = 'PUBLISHED' order by 1""", contract))
                .startsWith("2024-01-01 2024-07-01", "2024-07-01 2025-01-01", "2025-01-01 2026-01-01");
    }

    /**
     * By hand, Inès: 38 and 40 m3 in the halves of 2024, 182 and 184 of 366 days, at the prices of 2025.
     * <pre>
     * water   51.00 x 182/366  25.36   38 x 1.18  44.84   38 x (0.43 + 0.07)  19.00    89.20 + 5.5 %  4.91
     * sewage  26.00 x 182/366  12.93   38 x 1.74  66.12   38 x 0.09            3.42    82.47 + 10 %   8.25   184.83
     * water   51.00 x 184/366  25.64   40 x 1.18  47.20   40 x (0.43 + 0.07)  20.00    92.84 + 5.5 %  5.11
     * sewage  26.00 x 184/366  13.07   40 x 1.74  69.60   40 x 0.09            3.60    86.27 + 10 %   8.63   192.85
     * 377.68 in eleven: 34.3345..., up
     * </pre>
     * 2026 was told in November 2025, from the 40 m3 above and 34 of the half-year after: 192.85 + 169.56 = 362.41 in eleven:
     * 32.9463..., up. Idris, without sewage, 45 and 49 m3:
     * 106.51 + 113.90 = 220.41 in eleven: 20.0372..., up.
     */
    @Test
    void areEstimatedFromTheYearBeforeAtTodaysPrices(Site site) {
        assertThat(site.sql().lines(PLANS, "W100054")).containsExactly(
                "SETTLED 2025-01-01 2026-01-01 377.68 LAST_YEAR 34.34 11",
                "ACTIVE 2026-01-01 2027-01-01 362.41 LAST_YEAR 32.95 10");
        assertThat(site.sql().lines(PLANS, "W100056")).containsExactly(
                "SETTLED 2025-01-01 2026-01-01 220.41 LAST_YEAR 20.04 11");
    }

    /**
     * 45 days before the end, on the 20th, when the story looks: of 2026 in November 2025, of 2027 yesterday. 2027 from 29 m3
     * of the second half of 2025 and 32 of the first of 2026; it begins once 2026 is settled.
     */
    @Test
    void areToldInTimeWhatFollowsAndGoOnAsTold(Site site) {
        assertThat(site.sql().lines("""
                select r.told_on, r.period_start, r.debit_day, r.instalments, r.amount, r.refusal is null,
                  (select n.amount = r.amount and n.period_start = r.period_start and n.consented_by = 'SYSTEM'
                     and n.consent_sha256 = r.text_sha256 and n.renewing from instalment_plan n where n.id = r.next_plan_id)
                from plan_renewal r join instalment_plan p on p.id = r.plan_id join contract c on c.id = p.contract_id
                where c.number = 'W100054' order by 1""")).hasSize(2)
                .startsWith("2025-11-20 2026-01-01 5 11 32.95 true true").last().asString()
                .startsWith("2026-11-20 2027-01-01 5 11 ");
        assertThat(site.sql().texts("""
                select subject from outbox_message where recipient = ? and subject like 'Votre mensualisation continue%' order by id""",
                Site.INES).stream().map(subject -> subject.replace('\u00a0', ' ')).toList()).containsExactly(
                "Votre mensualisation continue le 1er janvier 2026, contrat W100054",
                "Votre mensualisation continue le 1er janvier 2027, contrat W100054");
        assertThat(site.sql().text("""
                select body from outbox_message where recipient = ? and subject like 'Votre mensualisation continue%2026%'""", Site.INES)
                .replace('\u00a0', ' ')).contains("362,41 €", "11 de 32,95 €", "5 février 2026", "dites-le dans votre espace client");
    }

    /** Told like the others in November 2025, he objected in December: his plan is settled, and none follows. */
    @Test
    void endWithTheSettlementWhereTheCustomerObjected(Site site) {
        assertThat(site.sql().lines("""
                select p.status, p.renewing, p.renewal_ended_by is not null, r.told_on, r.next_plan_id is null
                from instalment_plan p join contract c on c.id = p.contract_id join plan_renewal r on r.plan_id = p.id
                where c.number = 'W100056'""")).containsExactly("SETTLED false true 2025-11-20 true");
    }

    /**
     * By hand, Inès, 63 m3 in 2025: water 51.00 + 63 x 1.68 = 156.84 + 5.5 % 8.63, sewage 26.00 + 63 x 1.83 = 141.29 + 10 %
     * 14.13: 320.89; eleven times 34.34 are 377.74, so 56.85 too much. Idris, 136 m3, 16 of them in the second tier: 51.00 +
     * 120 x 1.18 + 16 x 1.57 + 136 x 0.50 = 285.72 + 5.5 % 15.71 = 301.43; eleven times 20.04 are 220.44, so 80.99 too little.
     */
    @Test
    void areSettledByTheInvoiceOfTheYearThatDeductsWhatWasPaid(Site site) {
        assertThat(site.sql().lines(SETTLEMENT, "W100054"))
                .containsExactly("2026-01-03 2025-01-01 2025-12-31 320.89 377.74");
        assertThat(site.sql().lines(SETTLEMENT, "W100056"))
                .containsExactly("2026-01-03 2025-01-01 2025-12-31 301.43 220.44");
    }

    /** Ten of Inès' instalments pay 320.89, the tenth in part; her eleventh and the rest stay as credit. Idris pays the balance. */
    @Test
    void areSettledBothWays(Site site) {
        assertThat(site.sql().lines(ALLOCATED, "W100054")).containsExactly("PAYMENT TRANSFER true 10 320.89");
        assertThat(site.sql().lines(ALLOCATED, "W100056"))
                .containsExactly("PAYMENT TRANSFER true 11 220.44", "PAYMENT TRANSFER false 1 80.99");
        assertThat(owed(site, "W100054")).isEqualTo("-56.85");
        assertThat(owed(site, "W100056")).isEqualTo("0.00");
    }

    /** As pages tell it: without the advances of the plan that runs. */
    private static String owed(Site site, String contract) {
        return site.sql().text("""
                select sum(e.amount) from account_entry e join contract c on c.account_id = e.account_id
                left join instalment_plan p on p.id = e.plan_id
                where c.number = ? and (p.id is null or p.status = 'SETTLED')""", contract);
    }

    /** Whatever was rounded: what was paid in all is what the year cost. */
    @Test
    void payInAllWhatTheYearCost(Site site) {
        assertThat(site.sql().lines("""
                select i.gross = (select sum(a.amount) from allocation a where a.debit_id = d.id) from instalment_plan p
                join invoice i on i.id = p.invoice_id join account_entry d on d.invoice_id = i.id""")).containsOnly("true");
    }

    @Test
    void showTheInstalmentsOnTheSettlement(Site site) {
        byte[] pdf = (byte[]) site.sql().rows("""
                select c.content from document d join archive.document_content c on c.document_id = d.id
                join instalment_plan p on p.invoice_id = d.invoice_id join contract k on k.id = p.contract_id
                where k.number = 'W100054'""").get(0).get(0);
        Artifacts.keep("invoice/settlement-W100054.pdf", pdf);
        String text = Pdf.text(pdf).replaceAll("[\\s\u00a0]+", " ");

        assertThat(text).contains("Mensualités déduites", "5 février 2025", "5 décembre 2025", "377,74 €", "56,85 €");
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
    }

    /** 63 m3 cost 320.89; her mail says both what the year cost and what is left. */
    @Test
    void tellWhatIsLeftByMail(Site site) {
        assertThat(site.sql().text("select body from outbox_message where recipient = ? and body like '%régularisation%'"
                + " and kind = 'INVOICE_PUBLISHED'", Site.INES).replace('\u00a0', ' ')).contains("320,89 €", "−56,85 €", "Rien à régler").doesNotContain("À régler avant");
    }

    /** Inès sees her credit, not her advances; staff see the same. */
    @Test
    void keepAdvancesOutOfWhatIsOwed(Site site) {
        assertThat(Http.signedIn(site, Site.INES).get("/portal/home").body().replace('\u00a0', ' ')).contains("56,85 €");
        assertThat(List.of(Http.signedIn(site, Site.ADVISER).get("/office/customer/detail?number=C100054").body()
                .replace('\u00a0', ' '))).allMatch(page -> page.contains("56,85 €"));
    }
}
