package org.quittance.billing.invoicing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.charging.Catalogue;
import org.quittance.billing.charging.Consumption;
import org.quittance.billing.charging.LoadCurve;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.charging.StatutoryRates;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.LoadCurveDay;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Levy;
import org.quittance.time.DateRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quittance.billing.charging.Catalogue.BASE;
import static org.quittance.billing.charging.Catalogue.BASE_PRICES;
import static org.quittance.billing.charging.Catalogue.PEAK_OFF_PEAK;
import static org.quittance.billing.charging.Catalogue.PEAK_OFF_PEAK_PRICES;
import static org.quittance.billing.charging.Catalogue.RATES;
import static org.quittance.billing.charging.Catalogue.amounts;
import static org.quittance.billing.charging.Catalogue.curve;
import static org.quittance.billing.charging.Catalogue.day;
import static org.quittance.billing.charging.Catalogue.electricity;
import static org.quittance.billing.charging.Catalogue.indexes;
import static org.quittance.billing.charging.Catalogue.offPeak;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.rates;
import static org.quittance.billing.charging.Catalogue.register;


/** Whole bills, worked by hand, with the published dated rates. */
class InvoiceGeneratorTest {

    /**
     * Base, 6 kVA, July and August 2025: the VAT of the fixed part, the network tariff and the excise change on
     * 1 August. 310 kWh in 62 days, 155 a month by days.
     * <pre>
     * subscription  141.60 x 31/365 = 12.0263   -> 12.03 in each month
     * energy        310 x 0.20                   = 62.00, its VAT does not change: one line
     * CTA base      16.92 + 22.44 + 6 x 10.08 = 99.84 a year x 31/365 = 8.4796; x 21.93 % = 1.8596 -> 1.86
     *               16.80 + 22.00 + 6 x 10.11 = 99.46 a year x 31/365 = 8.4473; x 21.93 % = 1.8525 -> 1.85
     * excise        155 x 33.70 / 1000 = 5.2235 -> 5.22;  155 x 29.98 / 1000 = 4.6469 -> 4.65
     * 5.5 %         12.03 + 1.86 = 13.89; x 5.5 % = 0.76395 -> 0.76
     * 20 %          12.03 + 62.00 + 1.85 + 5.22 + 4.65 = 85.75; x 20 % = 17.15
     * </pre>
     */
    @Test
    void billsBaseAcrossTheVatChangeOfAugust2025() {
        ProposedInvoice invoice = invoice(base(period("2025-07-01", "2025-09-01"),
                indexes(register(TimeClass.BASE, "2025-07-01 1000", "2025-09-01 1310"))));

        assertThat(invoice.lines()).extracting(Catalogue::text).containsExactly(
                "SUBSCRIPTION 2025-07-01 2025-08-01: 31 DAY x 141.6 EUR_PER_YEAR = 12.03 + 5.5 % (11)",
                "SUBSCRIPTION 2025-08-01 2025-09-01: 31 DAY x 141.6 EUR_PER_YEAR = 12.03 + 20 % (11)",
                "ENERGY_BASE 2025-07-01 2025-09-01: 310.000 KWH x 0.2 EUR_PER_KWH = 62.00 + 20 % (11)",
                "CTA 2025-07-01 2025-08-01: 8.4796 EUR x 21.93 PERCENT = 1.86 + 5.5 %",
                "CTA 2025-08-01 2025-09-01: 8.4473 EUR x 21.93 PERCENT = 1.85 + 20 %",
                "EXCISE 2025-07-01 2025-08-01: 155.000 KWH x 33.7 EUR_PER_MWH = 5.22 + 20 %",
                "EXCISE 2025-08-01 2025-09-01: 155.000 KWH x 29.98 EUR_PER_MWH = 4.65 + 20 %");
        assertThat(invoice.vatTotals()).containsExactly(
                vat("5.5", "13.89", "0.76"), vat("20", "85.75", "17.15"));
        assertThat(invoice.net()).isEqualTo(Money.of("99.64"));
        assertThat(invoice.vat()).isEqualTo(Money.of("17.91"));
        assertThat(invoice.gross()).isEqualTo(Money.of("117.55"));
    }

    /**
     * Peak/off-peak, 6 kVA, January and February 2026: tariff, CTA and excise change on 1 February. The peak register
     * was read that day (200 and 150 kWh); the off-peak register was not: 118 kWh in 59 days, 62 and 56 by days.
     * <pre>
     * subscription  146.00 x 31/365 = 12.40;  144.00 x 28/365 = 11.0466 -> 11.05
     * peak          200 x 0.21 = 42.00;  150 x 0.1412 = 21.18
     * off-peak       62 x 0.16 =  9.92;   56 x 0.1007 = 5.6392 -> 5.64
     * CTA base      16.80 + 22.00 + 6 x 12.12 = 111.52 a year
     *               x 31/365 = 9.4716; x 21.93 % = 2.0771 -> 2.08;  x 28/365 = 8.5550; x 15 % = 1.2832 -> 1.28
     * excise        262 x 29.98 / 1000 = 7.8548 -> 7.85;  206 x 30.85 / 1000 = 6.3551 -> 6.36
     * 20 %          23.45 + 63.18 + 15.56 + 3.36 + 14.21 = 119.76; x 20 % = 23.952 -> 23.95
     * </pre>
     */
    @Test
    void billsPeakAndOffPeakAcrossTheChangesOfFebruary2026() {
        ProposedInvoice invoice = invoice(peakOffPeak(period("2026-01-01", "2026-03-01"), indexes(register(TimeClass.PEAK, "2026-01-01 5000", "2026-02-01 5200", "2026-03-01 5350"),
                register(TimeClass.OFF_PEAK, "2026-01-01 3000", "2026-03-01 3118"))));

        assertThat(invoice.lines()).extracting(Catalogue::text).containsExactly(
                "SUBSCRIPTION 2026-01-01 2026-02-01: 31 DAY x 146 EUR_PER_YEAR = 12.40 + 20 % (21)",
                "SUBSCRIPTION 2026-02-01 2026-03-01: 28 DAY x 144 EUR_PER_YEAR = 11.05 + 20 % (22)",
                "ENERGY_PEAK 2026-01-01 2026-02-01: 200.000 KWH x 0.21 EUR_PER_KWH = 42.00 + 20 % (21)",
                "ENERGY_PEAK 2026-02-01 2026-03-01: 150.000 KWH x 0.1412 EUR_PER_KWH = 21.18 + 20 % (22)",
                "ENERGY_OFF_PEAK 2026-01-01 2026-02-01: 62.000 KWH x 0.16 EUR_PER_KWH = 9.92 + 20 % (21)",
                "ENERGY_OFF_PEAK 2026-02-01 2026-03-01: 56.000 KWH x 0.1007 EUR_PER_KWH = 5.64 + 20 % (22)",
                "CTA 2026-01-01 2026-02-01: 9.4716 EUR x 21.93 PERCENT = 2.08 + 20 %",
                "CTA 2026-02-01 2026-03-01: 8.5550 EUR x 15 PERCENT = 1.28 + 20 %",
                "EXCISE 2026-01-01 2026-02-01: 262.000 KWH x 29.98 EUR_PER_MWH = 7.85 + 20 %",
                "EXCISE 2026-02-01 2026-03-01: 206.000 KWH x 30.85 EUR_PER_MWH = 6.36 + 20 %");
        assertThat(invoice.vatTotals()).containsExactly(vat("20", "119.76", "23.95"));
        assertThat(invoice.gross()).isEqualTo(Money.of("143.71"));
        assertThat(invoice.quantities()).extracting(q -> q.timeClass() + " " + q.total())
                .containsExactly("PEAK 350.000", "OFF_PEAK 118.000");
    }

    /**
     * Two days of load curve around the changes of February 2026: 1 kW on the first day, 2 kW on the second, off-peak
     * 22:00-06:00. By days each would have half; by daily data it is 24 (16 + 8) and 48 (32 + 16) kWh.
     */
    @Test
    void splitsALoadCurveByItsDays() {
        LoadCurve curve = curve(List.of(flat("2026-01-31", 1000), flat("2026-02-01", 2000)),
                offPeak("22:00-06:00"));
        ProposedInvoice invoice = invoice(peakOffPeak(period("2026-01-31", "2026-02-02"), curve));

        assertThat(quantities(invoice, "ENERGY")).containsExactly("16.000", "32.000", "8.000", "16.000");
        assertThat(quantities(invoice, "EXCISE")).containsExactly("24.000", "48.000");
    }

    /** No such change is known; if it came, 310 kWh in July would part by days into 10 and 21 of them. */
    @Test
    void splitsEnergyAndExciseButNoOtherLineWhenTheirVatChanges() {
        StatutoryRates changing = rates(Map.of(Levy.VAT_ENERGY, amounts("2014-01-01 20", "2025-07-11 10")));
        ProposedInvoice invoice = invoice(electricity(BASE, period("2025-07-01", "2025-08-01"), BASE_PRICES,
                changing, indexes(register(TimeClass.BASE, "2025-07-01 1000", "2025-08-01 1310"))));

        assertThat(invoice.lines()).extracting(Catalogue::text).containsExactly(
                "SUBSCRIPTION 2025-07-01 2025-08-01: 31 DAY x 141.6 EUR_PER_YEAR = 12.03 + 5.5 % (11)",
                "ENERGY_BASE 2025-07-01 2025-07-11: 100.000 KWH x 0.2 EUR_PER_KWH = 20.00 + 20 % (11)",
                "ENERGY_BASE 2025-07-11 2025-08-01: 210.000 KWH x 0.2 EUR_PER_KWH = 42.00 + 10 % (11)",
                "CTA 2025-07-01 2025-08-01: 8.4796 EUR x 21.93 PERCENT = 1.86 + 5.5 %",
                "EXCISE 2025-07-01 2025-07-11: 100.000 KWH x 33.7 EUR_PER_MWH = 3.37 + 20 %",
                "EXCISE 2025-07-11 2025-08-01: 210.000 KWH x 33.7 EUR_PER_MWH = 7.08 + 10 %");
    }

    /** 15 days from mid-month in a leap year: 141.60 x 15/366 = 5.8033; two months of it: x 60/366 = 23.2131. */
    @ParameterizedTest
    @CsvSource({"2024-01-17, 2024-02-01, 5.80", "2024-02-01, 2024-04-01, 23.21", "2023-12-15, 2024-02-15, 24.00"})
    void proratesTheSubscriptionByTheDaysOfTheContract(String start, String end, String subscription) {
        ProposedInvoice invoice = invoice(base(period(start, end), indexes(register(TimeClass.BASE, start + " 100", end + " 100"))));
        assertThat(invoice.lines()).filteredOn(line -> line.code().equals("SUBSCRIPTION"))
                .extracting(ProposedLine::net).containsExactly(Money.of(subscription));
    }

    @Test
    void keepsLinesOfZeroSoThatTheReadingsAreSeen() {
        ProposedInvoice invoice = invoice(base(period("2026-03-01", "2026-04-01"), indexes(register(TimeClass.BASE, "2026-03-01 100", "2026-04-01 100"))));
        assertThat(quantities(invoice, "ENERGY")).containsExactly("0.000");
        assertThat(quantities(invoice, "EXCISE")).containsExactly("0.000");
    }

    @Test
    void givesTheSameInvoiceForTheSameFacts() {
        BillingFacts facts = base(period("2025-07-01", "2025-09-01"),
                indexes(register(TimeClass.BASE, "2025-07-01 1000", "2025-09-01 1310")));
        assertThat(InvoiceGenerator.generate(facts)).isEqualTo(InvoiceGenerator.generate(facts));
    }

    @Test
    void refusesAPeriodWithoutDays() {
        assertThatThrownBy(() -> base(period("2025-07-01", "2025-07-01"), indexes()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2025-07-01");
    }

    static ProposedInvoice invoice(BillingFacts facts) {
        return (ProposedInvoice) InvoiceGenerator.generate(facts);
    }

    private static BillingFacts base(DateRange period, Consumption consumption) {
        return electricity(BASE, period, BASE_PRICES, RATES, consumption);
    }

    private static BillingFacts peakOffPeak(DateRange period, Consumption consumption) {
        return electricity(PEAK_OFF_PEAK, period, PEAK_OFF_PEAK_PRICES, RATES, consumption);
    }

    private static LoadCurveDay flat(String day, int watts) {
        int[] powers = new int[48];
        Arrays.fill(powers, watts);
        return new LoadCurveDay(1, Flow.CONSUMPTION, day(day), 30, powers);
    }

    private static List<String> quantities(ProposedInvoice invoice, String code) {
        return invoice.lines().stream().filter(line -> line.code().startsWith(code))
                .map(line -> line.count().quantity().toPlainString()).toList();
    }

    private static VatTotal vat(String percent, String net, String vat) {
        return new VatTotal(VatRate.of(percent), Money.of(net), Money.of(vat));
    }
}
