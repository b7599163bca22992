package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/**
 * Three years of one customer of each kind of service, from the first day to the last: every document with its date, days,
 * amounts, what it corrects and when it was settled, in {@code lives/*.txt}; and by hand, line by line, the documents that
 * decide. What these customers and the staff did stands in {@code acts.csv} of the demonstration. All amounts of the lists
 * were also computed apart from the product, by the prices, rates and indexes that are written there.
 */
@OnSites
class LivesScenarioIT {

    private static final String LIFE = """
            select i.issue_date, i.kind, i.period_start, i.period_end - 1, i.net, i.vat, i.gross,
              coalesce(cast(i.corrects_date as text), '-'),
              case when i.kind = 'INVOICE' then coalesce((select cast(max(day) as text) from (
                  select a.day, a.amount from allocation a join account_entry d on d.id = a.debit_id
                  where d.invoice_id = i.id) settled
                having sum(amount) >= i.gross), 'open') else '-' end
            from invoice i where i.contract_numbers = ? order by i.issue_date, i.id""";
    private static final String LINES = """
            select l.price_code, l.period_start, l.period_end - 1, trim_scale(l.quantity), trim_scale(l.unit_price),
                   trim_scale(l.vat_rate), l.net
            from invoice_line l join invoice i on i.id = l.invoice_id
            where i.contract_numbers = ? and i.issue_date = cast(? as date) order by i.id, l.position""";
    private static final String INDEXES = """
            select coalesce(time_class, '-'), from_index, from_origin, to_index, to_origin, quantity, estimated
            from metered_quantity q join invoice i on i.id = q.invoice_id
            where i.contract_numbers = ? and i.issue_date = cast(? as date) order by q.position""";
    private static final String BALANCE = """
            select (select sum(gross) from invoice i where i.customer_id = c.id and i.kind in ('INVOICE', 'CREDIT_NOTE'))
                 + (select sum(amount) from account_entry e join account a on a.id = e.account_id
                    where a.customer_id = c.id and e.invoice_id is null)
            from customer c where c.number = ?""";
    /** What the meter of a battery told of each month, and what the bills say was restored of it. */
    private static final String FLOWS = """
            select to_char(d.day, 'YYYY-MM'), round(sum(e) filter (where d.flow = 'INJECTION')::numeric / 60000, 3),
              (select q.quantity from metered_quantity q join invoice i on i.id = q.invoice_id
               where i.contract_numbers = 'S100044' and q.measure = 'RESTORED' and to_char(q.period_start, 'YYYY-MM')
                 = to_char(d.day, 'YYYY-MM') order by i.issue_date desc limit 1)
            from load_curve_day d cross join lateral (select sum(w) * d.step_minutes as e from unnest(d.watts) w) energy
            join meter m on m.id = d.meter_id join service_point p on p.id = m.service_point_id
            where p.reference = '30002315550444' group by 1, 3 order by 1""";

    @ParameterizedTest
    @CsvSource({"water, W100041", "electricity, E100042", "parking, P100043", "storage, S100044", "surplus, R100045"})
    void billsEveryDayOfALifeOnce(String kind, String contract, Site site) {
        assertThat(site.sql().lines(LIFE, contract)).containsExactlyElementsOf(pinned(kind));
    }

    /**
     * Irène Pascal had credit twice: 6.48 by which July 2024 was given back beyond what was left to pay of its invoice, and
     * 110.46 for the days after her end. The first went into her next invoice, 86.40 - 6.48 = 79.92 to pay; of the second
     * 90.60 settled July 2026 on the day of the credit note and 19.86 August's, 77.00 - 19.86 = 57.14 to pay.
     */
    @ParameterizedTest
    @CsvSource({"C100041, 0.00", "C100042, 0.00", "C100043, 0.00", "C100044, 0.00"})
    void endsWithTheBalanceThatIsLeft(String customer, String balance, Site site) {
        assertThat(site.sql().text(BALANCE, customer)).isEqualTo(balance);
    }

    /**
     * Alice Durand's second half of 2024, which nobody read. Her average since 17 August 2023 is 126 m3 in 319 days, so
     * 126 x 184/319 = 72.677 m3 are usual: 538 + 72.677 -> 611, 73 m3. 184 of 366 days, first tier to 60.3279 m3.
     * <pre>
     * fixed 48.00 x 184/366 = 24.13; 60.3279 x 1.12 = 67.57; 12.6721 x 1.49 = 18.88; 24.00 x 184/366 = 12.07
     * 73 x 1.62 = 118.26; x 0.28 = 20.44; x 0.16 = 11.68
     * 5.5 % on 131.02 = 7.21, 10 % on 142.01 = 14.20: 273.03 + 21.41 = 294.44
     * </pre>
     * On 1 July 2025 the meter shows 690: 152 m3 in 365 days, of which 152 x 184/365 = 76.625 were before New Year, at the
     * prices of 2024, and 75.375 after it, at those of 2025. What does not change of the estimated bill is left alone.
     * <pre>
     * 2025, 181 of 365 days: 51.00 x 181/365 = 25.29; 59.5068 x 1.18 = 70.22; 15.8682 x 1.57 = 24.91
     *       26.00 x 181/365 = 12.89; 75.375 x 1.74 = 131.15, x 0.43 = 32.41, x 0.07 = 5.28, x 0.09 = 6.78
     * 2024: (76.625 - 60.3279) x 1.49 = 24.28; 76.625 x 1.62 = 124.13, x 0.28 = 21.46, x 0.16 = 12.26
     * 5.5 % on 158.11 - 39.32 + 45.74 = 164.53: 9.05; 10 % on 150.82 - 129.94 + 136.39 = 157.27: 15.73
     * 321.80 + 24.78 = 346.58
     * </pre>
     */
    @Test
    void waterIsEstimatedAndSetRightByTheNextReading(Site site) {
        assertThat(site.sql().lines(INDEXES, "W100041", "2025-01-03")).containsExactly(
                "BASE 538.000 MEASURED 611.000 ESTIMATED 73.000 73.000");
        assertThat(site.sql().lines(INDEXES, "W100041", "2025-07-03")).containsExactly(
                "BASE 614.625 CALCULATED 690.000 MEASURED 75.375 0.000",
                "BASE 538.000 MEASURED 614.625 CALCULATED 76.625 0.000");
        assertThat(site.sql().lines(LINES, "W100041", "2025-07-03")).containsExactly(
                "WATER_FIXED 2025-01-01 2025-06-30 181 51 5.5 25.29",
                "WATER_TIER_1 2025-01-01 2025-06-30 59.5068 1.18 5.5 70.22",
                "WATER_TIER_2 2025-01-01 2025-06-30 15.8682 1.57 5.5 24.91",
                "SEWAGE_FIXED 2025-01-01 2025-06-30 181 26 10 12.89",
                "SEWAGE_VOLUME 2025-01-01 2025-06-30 75.375 1.74 10 131.15",
                "WATER_CONSUMPTION 2025-01-01 2025-06-30 75.375 0.43 5.5 32.41",
                "NETWORK_PERFORMANCE 2025-01-01 2025-06-30 75.375 0.07 5.5 5.28",
                "SEWAGE_PERFORMANCE 2025-01-01 2025-06-30 75.375 0.09 10 6.78",
                "WATER_TIER_2 2024-07-01 2024-12-31 -12.6721 1.49 5.5 -18.88",
                "SEWAGE_VOLUME 2024-07-01 2024-12-31 -73 1.62 10 -118.26",
                "POLLUTION 2024-07-01 2024-12-31 -73 0.28 5.5 -20.44",
                "NETWORK_UPGRADE 2024-07-01 2024-12-31 -73 0.16 10 -11.68",
                "WATER_TIER_2 2024-07-01 2024-12-31 16.2971 1.49 5.5 24.28",
                "SEWAGE_VOLUME 2024-07-01 2024-12-31 76.625 1.62 10 124.13",
                "POLLUTION 2024-07-01 2024-12-31 76.625 0.28 5.5 21.46",
                "NETWORK_UPGRADE 2024-07-01 2024-12-31 76.625 0.16 10 12.26");
    }

    /**
     * Her last 56 days, 842 to 867 m3; the first tier ends at 120 x 56/365 = 18.4110.
     * <pre>
     * 51.00 x 56/365 = 7.82; 18.4110 x 1.18 = 21.72; 6.5890 x 1.57 = 10.34; 26.00 x 56/365 = 3.99
     * 25 x 1.74 = 43.50, x 0.43 = 10.75, x 0.07 = 1.75, x 0.09 = 2.25;  52.38 -> 2.88, 49.74 -> 4.97: 109.97
     * </pre>
     */
    @Test
    void waterEndsWithTheClosingIndex(Site site) {
        assertThat(site.sql().lines(LINES, "W100041", "2026-09-04")).containsExactly(
                "WATER_FIXED 2026-07-01 2026-08-25 56 51 5.5 7.82", "WATER_TIER_1 2026-07-01 2026-08-25 18.411 1.18 5.5 21.72",
                "WATER_TIER_2 2026-07-01 2026-08-25 6.589 1.57 5.5 10.34", "SEWAGE_FIXED 2026-07-01 2026-08-25 56 26 10 3.99",
                "SEWAGE_VOLUME 2026-07-01 2026-08-25 25 1.74 10 43.50",
                "WATER_CONSUMPTION 2026-07-01 2026-08-25 25 0.43 5.5 10.75",
                "NETWORK_PERFORMANCE 2026-07-01 2026-08-25 25 0.07 5.5 1.75",
                "SEWAGE_PERFORMANCE 2026-07-01 2026-08-25 25 0.09 10 2.25");
    }

    /**
     * Samir Cohen's January and February 2024 were estimated, 400 and 200 kWh, across the change of prices and excise on
     * 1 February: 31 and 29 of 60 days. On 1 May the meter shows 860 and 451 kWh since New Year, in 121 days; 60 of them
     * are 426.446 and 223.636, 31 of them 220.330 and 115.545.
     * <pre>
     * March, April  139.80 x 61/366 = 23.30; (860 - 426.446) x 0.1878 = 81.42; (451 - 223.636) x 0.1402 = 31.88
     *               CTA 98.76 x 61/366 = 16.46 x 21.93 % = 3.61; excise 660.918 x 21 / 1000 = 13.88
     * taken back    206.667 x 0.1835 = 37.92; 193.333 x 0.1878 = 36.31; 103.333 x 0.1359 = 14.04; 96.667 x 0.1402 = 13.55
     *               310 x 1 / 1000 = 0.31; 290 x 21 / 1000 = 6.09
     * January       220.330 x 0.1835 = 40.43; 115.545 x 0.1359 = 15.70; 335.875 x 1 / 1000 = 0.34
     * February      206.116 x 0.1878 = 38.71; 108.091 x 0.1402 = 15.15; 314.207 x 21 / 1000 = 6.60
     * 5.5 % on 26.91 = 1.48; 20 % on 127.18 - 108.22 + 116.93 = 135.89: 27.18;  162.80 + 28.66 = 191.46
     * </pre>
     */
    @Test
    void electricityIsSetRightOnBothSidesOfAPriceChange(Site site) {
        assertThat(site.sql().lines(LINES, "E100042", "2024-05-03")).containsExactly(
                "SUBSCRIPTION 2024-03-01 2024-04-30 61 139.8 5.5 23.30",
                "ENERGY_PEAK 2024-03-01 2024-04-30 433.554 0.1878 20 81.42",
                "ENERGY_OFF_PEAK 2024-03-01 2024-04-30 227.364 0.1402 20 31.88",
                "CTA 2024-03-01 2024-04-30 16.46 21.93 5.5 3.61", "EXCISE 2024-03-01 2024-04-30 660.918 21 20 13.88",
                "ENERGY_PEAK 2024-01-01 2024-01-31 -206.667 0.1835 20 -37.92",
                "ENERGY_OFF_PEAK 2024-01-01 2024-01-31 -103.333 0.1359 20 -14.04",
                "EXCISE 2024-01-01 2024-01-31 -310 1 20 -0.31",
                "ENERGY_PEAK 2024-02-01 2024-02-29 -193.333 0.1878 20 -36.31",
                "ENERGY_OFF_PEAK 2024-02-01 2024-02-29 -96.667 0.1402 20 -13.55",
                "EXCISE 2024-02-01 2024-02-29 -290 21 20 -6.09",
                "ENERGY_PEAK 2024-01-01 2024-01-31 220.33 0.1835 20 40.43",
                "ENERGY_PEAK 2024-02-01 2024-02-29 206.116 0.1878 20 38.71",
                "ENERGY_OFF_PEAK 2024-01-01 2024-01-31 115.545 0.1359 20 15.70",
                "ENERGY_OFF_PEAK 2024-02-01 2024-02-29 108.091 0.1402 20 15.15",
                "EXCISE 2024-01-01 2024-01-31 335.875 1 20 0.34", "EXCISE 2024-02-01 2024-02-29 314.207 21 20 6.60");
    }

    /**
     * On 1 September 2025 somebody wrote 10502 for 10592: 90 off-peak kWh of July and August came to September and October.
     * 45 of them cost 0.1214 in July and not 0.1081: with the excise 0.78 is missing.
     * <pre>
     * July     17.5 -> 62.5 x 0.1214: 2.12 -> 7.59;   135 -> 180 x 33.70 / 1000: 4.55 -> 6.07
     * August   17.5 -> 62.5 x 0.1081: 1.89 -> 6.76;   135 -> 180 x 29.98 / 1000: 4.05 -> 5.40
     * after    255 -> 165 x 0.1081: 27.57 -> 17.84;   580 -> 490 x 29.98 / 1000: 17.39 -> 14.69
     * 5.47 + 1.52 + 4.87 + 1.35 - 9.73 - 2.70 = 0.78; 20 %: 0.16
     * </pre>
     * His last 51 days: 145.20 x 51/365 = 20.29; 190 x 0.1412 = 26.83; 95 x 0.1007 = 9.57; CTA 111.52 x 51/365 x 15 % = 2.34;
     * 285 x 30.85 / 1000 = 8.79.
     */
    @Test
    void electricityOfAnIndexMistypedAndOfTheLastDays(Site site) {
        assertThat(site.sql().lines(LINES, "E100042", "2025-11-12")).containsExactly(
                "ENERGY_OFF_PEAK 2025-07-01 2025-07-31 -17.5 0.1214 20 -2.12", "EXCISE 2025-07-01 2025-07-31 -135 33.7 20 -4.55",
                "ENERGY_OFF_PEAK 2025-08-01 2025-08-31 -17.5 0.1081 20 -1.89", "EXCISE 2025-08-01 2025-08-31 -135 29.98 20 -4.05",
                "ENERGY_OFF_PEAK 2025-07-01 2025-07-31 62.5 0.1214 20 7.59",
                "ENERGY_OFF_PEAK 2025-08-01 2025-08-31 62.5 0.1081 20 6.76",
                "EXCISE 2025-07-01 2025-07-31 180 33.7 20 6.07", "EXCISE 2025-08-01 2025-08-31 180 29.98 20 5.40",
                "ENERGY_OFF_PEAK 2025-09-01 2025-10-31 -255 0.1081 20 -27.57", "EXCISE 2025-09-01 2025-10-31 -580 29.98 20 -17.39",
                "ENERGY_OFF_PEAK 2025-09-01 2025-10-31 165 0.1081 20 17.84", "EXCISE 2025-09-01 2025-10-31 490 29.98 20 14.69");
        assertThat(site.sql().lines(LINES, "E100042", "2026-09-03")).containsExactly(
                "SUBSCRIPTION 2026-07-01 2026-08-20 51 145.2 20 20.29", "ENERGY_PEAK 2026-07-01 2026-08-20 190 0.1412 20 26.83",
                "ENERGY_OFF_PEAK 2026-07-01 2026-08-20 95 0.1007 20 9.57", "CTA 2026-07-01 2026-08-20 15.5822 15 20 2.34",
                "EXCISE 2026-07-01 2026-08-20 285 30.85 20 8.79");
    }

    /**
     * Irène Pascal's first bill: 15 of 31 days and September, 72.00 x (15/31 + 1) = 106.84; nine exits give 15 % of
     * August's 34.84, 5.23. She tells on 8 September 2026 that she left after 23 August: September's 75.50 goes back, and
     * so does August's, for 75.50 x 23/31 = 56.02; nine exits give 15 % of that, 8.40, and not of 75.50, 11.33.
     * -75.50 - 75.50 + 56.02 + 11.33 - 8.40 = -92.05; 20 %: -18.41. Between, July 2024 was given to her; August's fee
     * was billed alone afterwards, July's not again.
     */
    @Test
    void parkingIsTakenBackAfterItsEnd(Site site) {
        assertThat(site.sql().lines(LINES, "P100043", "2023-09-03")).containsExactly(
                "PARKING_FEE 2023-08-17 2023-09-30 45 72 20 106.84", "LOW_USE 2023-08-17 2023-08-31 -34.84 15 20 -5.23");
        assertThat(site.sql().lines(LINES, "P100043", "2024-07-22")).containsExactly(
                "PARKING_FEE 2024-07-01 2024-07-31 -31 72 20 -72.00");
        assertThat(site.sql().lines(LINES, "P100043", "2024-08-03")).containsExactly(
                "PARKING_FEE 2024-08-01 2024-08-31 31 72 20 72.00");
        assertThat(site.sql().lines(LINES, "P100043", "2026-09-10")).containsExactly(
                "LOW_USE 2026-08-01 2026-08-31 75.5 15 20 11.33", "LOW_USE 2026-08-01 2026-08-23 -56.02 15 20 -8.40",
                "PARKING_FEE 2026-09-01 2026-09-30 -30 75.5 20 -75.50", "PARKING_FEE 2026-08-01 2026-08-31 -31 75.5 20 -75.50",
                "PARKING_FEE 2026-08-01 2026-08-23 23 75.5 20 56.02");
    }

    /**
     * Bastien Roy's battery month by month, as the rule of the offer has it: what was fed in is added, what is older than 18
     * months falls away, no more than 900 kWh stay, then the draw is taken. August 2024: 666.491 + 366.784 - 133.275 =
     * 900; less 149.329 are 750.671. December 2024: 279.556 + 42.668 are all that covers 412.060.
     */
    @Test
    void theBatteryGivesWhatItHolds(Site site) {
        assertThat(site.sql().lines(FLOWS)).containsExactlyElementsOf(pinned("battery").stream().map(line -> line.split(" "))
                .map(month -> month[0] + " " + month[2] + " " + month[5]).toList());
    }

    /**
     * From 11 to 13 April 2025 his inverter stood still, but the network operator sent what it usually gave: drawn were
     * 171.909 kWh and not 163.795, all of them from the battery: 12.94 -> 171.909 x 0.0790 = 13.58; excise 5.52 -> 171.909 x
     * 33.70 / 1000 = 5.79. His last 20 days, 59.623 kWh from the battery: 141.60 x 20/365 = 7.76; 4 kWc x 1.15 x 20/31 =
     * 2.97; 59.623 x 0.0745 = 4.44; CTA 99.46 x 20/365 x 15 % = 0.82; 59.623 x 30.85 / 1000 = 1.84. The 840.377 kWh that are
     * left in it are lost.
     */
    @Test
    void storageOfACurveSentAgainAndOfTheLastDays(Site site) {
        assertThat(site.sql().lines(LINES, "S100044", "2025-05-14")).containsExactly(
                "RESTORED_BASE 2025-04-01 2025-04-30 -163.795 0.079 20 -12.94", "EXCISE 2025-04-01 2025-04-30 -163.795 33.7 20 -5.52",
                "RESTORED_BASE 2025-04-01 2025-04-30 171.909 0.079 20 13.58", "EXCISE 2025-04-01 2025-04-30 171.909 33.7 20 5.79");
        assertThat(site.sql().lines(LINES, "S100044", "2026-09-03")).containsExactly(
                "SUBSCRIPTION 2026-08-01 2026-08-20 20 141.6 20 7.76", "ENERGY_BASE 2026-08-01 2026-08-20 0 0.1308 20 0.00",
                "STORAGE_FEE 2026-08-01 2026-08-20 20 4.6 20 2.97", "RESTORED_BASE 2026-08-01 2026-08-20 59.623 0.0745 20 4.44",
                "CTA 2026-08-01 2026-08-20 5.4499 15 20 0.82", "EXCISE 2026-08-01 2026-08-20 59.623 30.85 20 1.84");
    }

    /**
     * The Chais du Puy Clair, a taxed business, so the buyer owes the VAT. May 2024 was estimated at 600 kWh; on 1 July
     * 1430 kWh are known for 61 days: 31 of them 726.721, 30 of them 703.279. October 2024 was parked without an index and
     * came with November, 460 kWh in 61 days: 31 of them 233.770 at 0.1000, the rest at 0.0761. In June 2025 somebody
     * wrote 9890 for 8990: 1620 kWh were bought, 123.28, and 720 fed in, 54.79.
     */
    @Test
    void surplusIsSetRightBySelfBilledDocuments(Site site) {
        assertThat(site.sql().lines(LINES, "R100045", "2024-07-03")).containsExactly(
                "SURPLUS_ENERGY 2024-06-01 2024-06-30 703.279 0.1 0 70.33", "SURPLUS_ENERGY 2024-05-01 2024-05-31 -600 0.1 0 -60.00",
                "SURPLUS_ENERGY 2024-05-01 2024-05-31 726.721 0.1 0 72.67");
        assertThat(site.sql().lines(LINES, "R100045", "2024-12-03")).containsExactly(
                "SURPLUS_ENERGY 2024-10-01 2024-10-31 233.77 0.1 0 23.38", "SURPLUS_ENERGY 2024-11-01 2024-11-30 226.23 0.0761 0 17.22");
        assertThat(site.sql().lines(LINES, "R100045", "2025-06-12")).containsExactly(
                "SURPLUS_ENERGY 2025-05-01 2025-05-31 -1620 0.0761 0 -123.28", "SURPLUS_ENERGY 2025-05-01 2025-05-31 720 0.0761 0 54.79");
    }

    private static List<String> pinned(String name) {
        try (InputStream file = LivesScenarioIT.class.getResourceAsStream("/lives/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
