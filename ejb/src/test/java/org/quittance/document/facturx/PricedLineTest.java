package org.quittance.document.facturx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.billing.charging.Proration;
import org.quittance.document.pdf.InvoiceDocument.Line;
import org.quittance.document.pdf.Nature;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.time.DateRange;

/** Quantity, unit, price and how many units it is for, such that they multiply to the cent of the line. */
class PricedLineTest {

    /**
     * 31 x 141.60 / 365 = 12.026...; in the leap year / 366 = 11.993...; over New Year 51 x (16/365 + 75/366) = 12.686...,
     * which 91 days at 51 a year never are, so the net is the price of all 91 days. A month and a half: 75.50 x (17/31 + 1)
     * = 116.903.... CTA of an unrounded base: 21.93 % of 7.7512 = 1.699.
     */
    @ParameterizedTest
    @CsvSource({
        "412.500, KWH, 0.1308, EUR_PER_KWH, 2026-05-01, 2026-05-31, 53.96, 412.500 KWH at 0.1308 per 1",
        "412.500, KWH, 30.85, EUR_PER_MWH, 2026-05-01, 2026-05-31, 12.73, 412.500 KWH at 30.85 per 1000",
        "43.2, M3, 1.18, EUR_PER_M3, 2026-05-01, 2026-05-31, 50.98, 43.2 MTQ at 1.18 per 1",
        "31, DAY, 141.60, EUR_PER_YEAR, 2026-05-01, 2026-05-31, 12.03, 31 DAY at 141.60 per 365",
        "31, DAY, 141.60, EUR_PER_YEAR, 2024-05-01, 2024-05-31, 11.99, 31 DAY at 141.60 per 366",
        "-31, DAY, 141.60, EUR_PER_YEAR, 2026-05-01, 2026-05-31, -12.03, -31 DAY at 141.60 per 365",
        "91, DAY, 51.00, EUR_PER_YEAR, 2023-12-16, 2024-03-15, 12.69, 91 DAY at 12.69 per 91",
        "31, DAY, 75.50, EUR_PER_MONTH, 2026-05-01, 2026-05-31, 75.50, 1 MON at 75.50 per 1",
        "-62, DAY, 75.50, EUR_PER_MONTH, 2026-07-01, 2026-08-31, -151.00, -2 MON at 75.50 per 1",
        "15, DAY, 75.50, EUR_PER_MONTH, 2026-06-16, 2026-06-30, 37.75, 15 DAY at 75.50 per 30",
        "47, DAY, 75.50, EUR_PER_MONTH, 2026-05-15, 2026-06-30, 116.90, 47 DAY at 116.90 per 47",
        "7.7512, EUR, 21.93, PERCENT, 2026-05-01, 2026-05-31, 1.70, 21.93 P1 at 7.7512 per 100",
        "-75.50, EUR, 22.5, PERCENT, 2026-05-01, 2026-05-31, -16.99, -22.5 P1 at 75.50 per 100",
        "0, KWH, 0.1308, EUR_PER_KWH, 2026-05-01, 2026-05-31, 0.00, 0 KWH at 0.1308 per 1",
        "0, KWH, 0.1308, EUR_PER_KWH, 2026-05-01, 2026-05-31, 5.00, 1 C62 at 5.00 per 1",
        "10.000, KWH, -0.05, EUR_PER_KWH, 2026-05-01, 2026-05-31, -0.50, -10.000 KWH at 0.05 per 1"})
    void multipliesToTheCent(String quantity, QuantityUnit unit, String price, PriceUnit priceUnit, LocalDate first,
            LocalDate last, String net, String written) {
        PricedLine line = PricedLine.of(new Line("", Nature.GOODS, DateRange.ofClosed(first, last), new BigDecimal(quantity), unit,
                new BigDecimal(price), priceUnit, VatRate.of("20"), Money.of(net)), false);

        assertThat(line.quantity() + " " + line.unit() + " at " + line.price() + " per " + line.per()).isEqualTo(written);
        assertThat(line.net()).isEqualTo(Money.of(net));
    }

    @ParameterizedTest
    @CsvSource({"-812.4, -114.71, 812.4", "100, 14.12, -100"})
    void turnsTheSignsOfACreditNoteButNotOfThePrice(String quantity, String net, String turned) {
        PricedLine line = PricedLine.of(new Line("", Nature.GOODS, null, new BigDecimal(quantity), QuantityUnit.KWH,
                new BigDecimal("0.1412"), PriceUnit.EUR_PER_KWH, VatRate.of("20"), Money.of(net)), true);

        assertThat(line.quantity()).isEqualByComparingTo(turned);
        assertThat(line.price()).isEqualByComparingTo("0.1412");
        assertThat(line.net()).isEqualTo(Money.of(net).negated());
    }

    @Property
    void anyProratedFeeAddsUpWithAPositivePriceOfAtMostSixDecimals(@ForAll @IntRange(max = 1500) int startsAfter,
            @ForAll @IntRange(min = 1, max = 800) int days, @ForAll boolean yearly, @ForAll boolean credit,
            @ForAll @BigRange(min = "0", max = "99999") @Scale(6) BigDecimal price) {
        LocalDate start = LocalDate.of(2023, 1, 1).plusDays(startsAfter);
        DateRange period = new DateRange(start, start.plusDays(days));
        Money fee = Money.rounded(yearly ? Proration.ofYearly(price, period) : Proration.ofMonthly(price, period));
        Money net = credit ? fee.negated() : fee;
        PricedLine line = PricedLine.of(new Line("", Nature.GOODS, period, BigDecimal.valueOf(credit ? -days : days), QuantityUnit.DAY,
                price, yearly ? PriceUnit.EUR_PER_YEAR : PriceUnit.EUR_PER_MONTH, VatRate.of("20"), net), false);

        assertThat(Money.rounded(line.quantity().multiply(line.price()).divide(line.per(), MathContext.DECIMAL128)))
                .isEqualTo(net);
        assertThat(line.price().signum()).isNotNegative();
        assertThat(line.price().scale()).isLessThanOrEqualTo(6);
        assertThat(line.quantity().scale()).isLessThanOrEqualTo(4);
    }
}
