package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/**
 * One bill of each kind, line by line, as the demonstration's history made it through the ordinary runs; each worked out
 * by hand. Electricity by classes, across a change of prices and excise, stands in {@link CustomerYearScenarioIT}.
 */
@OnSites
class ReferenceBillsScenarioIT {

    private static final String LINES = """
            select l.price_code, l.period_start, l.period_end - 1, trim_scale(l.quantity), trim_scale(l.unit_price),
                   trim_scale(l.vat_rate), l.net
            from invoice_line l join invoice i on i.id = l.invoice_id
            where i.contract_numbers = ? and i.period_start = cast(? as date) order by l.position""";
    private static final String TOTALS = """
            select kind, net, vat, gross from invoice where contract_numbers = ? and period_start = cast(? as date)""";
    /** kWh of a month and direction, counted past the product. */
    private static final String KILOWATT_HOURS = """
            select trim_scale(round(sum(w * d.step_minutes)::numeric / 60000, 3))
            from load_curve_day d cross join unnest(d.watts) as w
            join meter m on m.id = d.meter_id join service_point p on p.id = m.service_point_id
            where p.reference = ? and d.flow = ? and to_char(day, 'YYYY-MM') = ?""";

    /**
     * Emily Fournier's October 2026: 12 kVA, peak and off-peak by index.
     * <pre>
     * subscription  (141.60 + 3.60 + 6 x 12) x 31/365 = 217.20 x 31/365 = 18.447 -> 18.45
     * peak 183 x 0.1412 = 25.84; off-peak 74 x 0.1007 = 7.45
     * CTA           (16.80 + 22.00 + 12 x 12.12) x 31/365 = 15.6478; x 15 % = 2.347 -> 2.35
     * excise        257 x 30.85 / 1000 = 7.928 -> 7.93
     * </pre>
     */
    @Test
    void electricityByIndexForAMonth(Site site) {
        assertThat(site.sql().lines(LINES, "E100004", "2026-10-01")).containsExactly(
                "SUBSCRIPTION 2026-10-01 2026-10-31 31 217.2 20 18.45",
                "ENERGY_PEAK 2026-10-01 2026-10-31 183 0.1412 20 25.84",
                "ENERGY_OFF_PEAK 2026-10-01 2026-10-31 74 0.1007 20 7.45",
                "CTA 2026-10-01 2026-10-31 15.6478 15 20 2.35",
                "EXCISE 2026-10-01 2026-10-31 257 30.85 20 7.93");
        assertThat(site.sql().lines(TOTALS, "E100004", "2026-10-01")).containsExactly("INVOICE 62.02 12.40 74.42");
    }

    /**
     * Paul Garnier's first half of 2025, 181 days of 365, 490 to 572 m3: 82 m3, beyond the first tier.
     * <pre>
     * fixed    51.00 x 181/365 = 25.290 -> 25.29           limit 120 x 181/365 = 59.5068
     * tier 1   59.5068 x 1.18 = 70.218 -> 70.22            tier 2 (82 - 59.5068) x 1.57 = 35.314 -> 35.31
     * sewage   26.00 x 181/365 = 12.893 -> 12.89; 82 x 1.74 = 142.68
     * bodies   82 x 0.43 = 35.26; 82 x 0.07 = 5.74; 82 x 0.09 = 7.38
     * 5.5 %    25.29 + 70.22 + 35.31 + 35.26 + 5.74 = 171.82 -> 9.45;  10 % 12.89 + 142.68 + 7.38 = 162.95 -> 16.30
     * </pre>
     */
    @Test
    void waterForHalfAYear(Site site) {
        assertThat(site.sql().lines(LINES, "W100031", "2025-01-01")).containsExactly(
                "WATER_FIXED 2025-01-01 2025-06-30 181 51 5.5 25.29",
                "WATER_TIER_1 2025-01-01 2025-06-30 59.5068 1.18 5.5 70.22",
                "WATER_TIER_2 2025-01-01 2025-06-30 22.4932 1.57 5.5 35.31",
                "SEWAGE_FIXED 2025-01-01 2025-06-30 181 26 10 12.89",
                "SEWAGE_VOLUME 2025-01-01 2025-06-30 82 1.74 10 142.68",
                "WATER_CONSUMPTION 2025-01-01 2025-06-30 82 0.43 5.5 35.26",
                "NETWORK_PERFORMANCE 2025-01-01 2025-06-30 82 0.07 5.5 5.74",
                "SEWAGE_PERFORMANCE 2025-01-01 2025-06-30 82 0.09 10 7.38");
        assertThat(site.sql().lines(TOTALS, "W100031", "2025-01-01")).containsExactly("INVOICE 334.77 25.75 360.52");
        assertThat(site.sql().lines("""
                select from_index, from_origin, to_index, to_origin, quantity from metered_quantity q
                join invoice i on i.id = q.invoice_id
                where i.contract_numbers = ? and i.period_start = cast(? as date)""", "W100031", "2025-01-01"))
                .containsExactly("490.000 SELF_READ 572.000 REMOTE 82.000");
    }

    /**
     * Marc Vidal after December 2025: six exits give 22.5 % of December's 72.00, 16.20; January is 75.50 in advance. His
     * first bill, from 15 September: 16 of 30 days and October, 72.00 x (16/30 + 1) = 110.40, and 18 exits give nothing.
     */
    @Test
    void parkingInAdvanceWithTheDiscountOfTheMonthBefore(Site site) {
        assertThat(site.sql().lines(LINES, "P100033", "2025-12-01")).containsExactly(
                "PARKING_FEE 2026-01-01 2026-01-31 31 75.5 20 75.50",
                "LOW_USE 2025-12-01 2025-12-31 -72 22.5 20 -16.20");
        assertThat(site.sql().lines(TOTALS, "P100033", "2025-12-01")).containsExactly("INVOICE 59.30 11.86 71.16");
        assertThat(site.sql().lines(LINES, "P100033", "2025-09-15")).containsExactly(
                "PARKING_FEE 2025-09-15 2025-10-31 47 72 20 110.40");
    }

    /**
     * Claire Fontaine's February 2026, 6 kVA, 6 kWc: the battery was empty, so all of the 161.676 kWh fed in cover a part
     * of the 304.571 kWh drawn.
     * <pre>
     * subscription 141.60 x 28/365 = 10.862 -> 10.86        storage 1.15 x 6 = 6.90
     * full price   142.895 x 0.1308 = 18.691 -> 18.69       restored 161.676 x 0.0745 = 12.045 -> 12.04
     * CTA          99.46 x 28/365 = 7.6298; x 15 % = 1.144 -> 1.14;  excise 304.571 x 0.03085 = 9.396 -> 9.40
     * </pre>
     */
    @Test
    void storageInAMonthThatNeedsMoreThanTheBatteryHolds(Site site) {
        assertThat(site.sql().lines(LINES, "S100035", "2026-02-01")).containsExactly(
                "SUBSCRIPTION 2026-02-01 2026-02-28 28 141.6 20 10.86",
                "ENERGY_BASE 2026-02-01 2026-02-28 142.895 0.1308 20 18.69",
                "STORAGE_FEE 2026-02-01 2026-02-28 28 6.9 20 6.90",
                "RESTORED_BASE 2026-02-01 2026-02-28 161.676 0.0745 20 12.04",
                "CTA 2026-02-01 2026-02-28 7.6298 15 20 1.14",
                "EXCISE 2026-02-01 2026-02-28 304.571 30.85 20 9.40");
        assertThat(site.sql().lines(TOTALS, "S100035", "2026-02-01")).containsExactly("INVOICE 59.03 11.81 70.84");
        assertThat(site.sql().lines(KILOWATT_HOURS, "30002317443015", "CONSUMPTION", "2026-02")).containsExactly("304.571");
        assertThat(site.sql().lines(KILOWATT_HOURS, "30002317443015", "INJECTION", "2026-02")).containsExactly("161.676");
    }

    /** Hugo Morel's May 2026: 250.888 kWh x 0.04 = 10.0355; a private seller, so no VAT. */
    @Test
    void surplusBoughtFromAPrivateSeller(Site site) {
        assertThat(site.sql().lines(LINES, "R100036", "2026-05-01")).containsExactly(
                "SURPLUS_ENERGY 2026-05-01 2026-05-31 250.888 0.04 0 10.04");
        assertThat(site.sql().lines(TOTALS, "R100036", "2026-05-01")).containsExactly("PURCHASE_STATEMENT 10.04 0.00 10.04");
        assertThat(site.sql().lines(KILOWATT_HOURS, "30002318120647", "INJECTION", "2026-05")).containsExactly("250.888");
    }
}
