package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/**
 * Camille Martin's first year of bills, as dates and amounts. 9 kVA, peak and off-peak (22:30-06:30), network option
 * MU4, a bill every two months; her meter sends its load curve. The first bill starts on 2023-08-01, for what was
 * before was billed elsewhere.
 */
@OnSites
class CustomerYearScenarioIT {

    private static final String INVOICES = """
            select issue_date, due_date, period_start, period_end - 1,
                   (select quantity from metered_quantity q where q.invoice_id = i.id and time_class = 'PEAK'),
                   (select quantity from metered_quantity q where q.invoice_id = i.id and time_class = 'OFF_PEAK'),
                   net, vat, gross
            from invoice i where contract_numbers = 'E100001' and period_start < '2024-09-01' order by period_start""";
    private static final String LINES = """
            select l.price_code, l.period_start, l.period_end - 1, l.unit_price, l.vat_rate, l.net
            from invoice_line l join invoice i on i.id = l.invoice_id
            where i.contract_numbers = 'E100001' and i.period_start = cast(? as date) order by l.position""";
    /** Half-hours 1 to 13 (00:00-06:30) and 46 to 48 (22:30-24:00) of a day without clock change are off-peak. */
    private static final String KILOWATT_HOURS = """
            select to_char(day, 'YYYY-MM'), case when step <= 13 or step >= 46 then 'OFF_PEAK' else 'PEAK' end as class,
                   sum(s.watts * 30)::numeric / 60000
            from load_curve_day d
            cross join unnest(d.watts) with ordinality as s(watts, step)
            join meter m on m.id = d.meter_id join service_point p on p.id = m.service_point_id
            where p.reference = '30002310765432' and to_char(day, 'YYYY-MM') in ('2023-08', '2024-01', '2024-02')
            group by 1, 2 order by 1, 2 desc""";

    @Test
    void isBilledEveryTwoMonthsInArrears(Site site) {
        assertThat(site.sql().lines(INVOICES)).containsExactly(
                "2023-09-03 2023-09-18 2023-08-01 2023-08-31 592.445 270.066 163.32 30.19 193.51",
                "2023-11-03 2023-11-18 2023-09-01 2023-10-31 1587.153 709.388 423.49 79.83 503.32",
                "2024-01-03 2024-01-18 2023-11-01 2023-12-31 1769.719 826.165 473.16 89.76 562.92",
                "2024-03-03 2024-03-18 2024-01-01 2024-02-29 1894.080 988.929 542.00 103.59 645.59",
                "2024-05-03 2024-05-18 2024-03-01 2024-04-30 1379.975 741.820 441.79 83.41 525.20",
                "2024-07-03 2024-07-18 2024-05-01 2024-06-30 1352.986 707.972 430.70 81.20 511.90",
                "2024-09-03 2024-09-18 2024-07-01 2024-08-31 1370.299 650.524 425.61 80.10 505.71");
    }

    /** The quantities that both computations below start from, counted past the product. */
    @Test
    void drewWhatTheLoadCurveSays(Site site) {
        assertThat(site.sql().lines(KILOWATT_HOURS).stream().map(line -> line.replaceFirst("(\\.\\d{3})0+$", "$1")))
                .containsExactly(
                        "2023-08 PEAK 592.445", "2023-08 OFF_PEAK 270.066",
                        "2024-01 PEAK 1243.428", "2024-01 OFF_PEAK 653.640",
                        "2024-02 PEAK 650.652", "2024-02 OFF_PEAK 335.289");
    }

    /**
     * By hand, August 2023, 31 days of 365.
     * <pre>
     * subscription  172.08 x 31/365                                     14.615  ->  14.62
     * CTA           (15.48 + 19.92 + 9 x 10.56) x 31/365 x 21.93 %       2.430  ->   2.43   together 17.05, 5.5 %:  0.94
     * peak          592.445 x 0.1835                                   108.714  -> 108.71
     * off-peak      270.066 x 0.1359                                    36.702  ->  36.70
     * excise        862.511 x 1.00 / 1000                                0.863  ->   0.86   together 146.27, 20 %: 29.25
     * net 163.32 + VAT 30.19 = 193.51
     * </pre>
     */
    @Test
    void paysForAugust2023WhatAHandComputes(Site site) {
        assertThat(site.sql().lines(LINES, "2023-08-01")).containsExactly(
                "SUBSCRIPTION 2023-08-01 2023-08-31 172.080000 5.50 14.62",
                "ENERGY_PEAK 2023-08-01 2023-08-31 0.183500 20.00 108.71",
                "ENERGY_OFF_PEAK 2023-08-01 2023-08-31 0.135900 20.00 36.70",
                "CTA 2023-08-01 2023-08-31 21.930000 5.50 2.43",
                "EXCISE 2023-08-01 2023-08-31 1.000000 20.00 0.86");
    }

    /**
     * By hand, January and February 2024, 31 and 29 days of 366; the offer's prices and the excise change on 1 February,
     * the CTA does not, so it keeps one line.
     * <pre>
     * subscription  172.08 x 31/366                                     14.575  ->  14.58
     *               175.80 x 29/366                                     13.930  ->  13.93
     * CTA           (15.48 + 19.92 + 9 x 10.56) x 60/366 x 21.93 %       4.689  ->   4.69   together 33.20, 5.5 %:   1.83
     * peak          1243.428 x 0.1835                                  228.169  -> 228.17
     *                650.652 x 0.1878                                  122.192  -> 122.19
     * off-peak       653.640 x 0.1359                                   88.830  ->  88.83
     *                335.289 x 0.1402                                   47.008  ->  47.01
     * excise        1897.068 x  1.00 / 1000                              1.897  ->   1.90
     *                985.941 x 21.00 / 1000                             20.705  ->  20.70   together 508.80, 20 %: 101.76
     * net 542.00 + VAT 103.59 = 645.59
     * </pre>
     */
    @Test
    void paysForTheFirstMonthsOf2024WhatAHandComputes(Site site) {
        assertThat(site.sql().lines(LINES, "2024-01-01")).containsExactly(
                "SUBSCRIPTION 2024-01-01 2024-01-31 172.080000 5.50 14.58",
                "SUBSCRIPTION 2024-02-01 2024-02-29 175.800000 5.50 13.93",
                "ENERGY_PEAK 2024-01-01 2024-01-31 0.183500 20.00 228.17",
                "ENERGY_PEAK 2024-02-01 2024-02-29 0.187800 20.00 122.19",
                "ENERGY_OFF_PEAK 2024-01-01 2024-01-31 0.135900 20.00 88.83",
                "ENERGY_OFF_PEAK 2024-02-01 2024-02-29 0.140200 20.00 47.01",
                "CTA 2024-01-01 2024-02-29 21.930000 5.50 4.69",
                "EXCISE 2024-01-01 2024-01-31 1.000000 20.00 1.90",
                "EXCISE 2024-02-01 2024-02-29 21.000000 20.00 20.70");
    }

    @Test
    void paysEachBillSomeSixWeeksLater(Site site) {
        assertThat(site.sql().lines("""
                select i.issue_date, p.day, a.amount - i.gross from allocation a
                join account_entry p on p.id = a.credit_id join account_entry d on d.id = a.debit_id
                join invoice i on i.id = d.invoice_id
                where i.contract_numbers = 'E100001' and i.period_start < '2024-03-01' order by 1""")).containsExactly(
                "2023-09-03 2023-10-15 0.00", "2023-11-03 2023-12-15 0.00", "2024-01-03 2024-02-15 0.00",
                "2024-03-03 2024-04-15 0.00");
    }
}
