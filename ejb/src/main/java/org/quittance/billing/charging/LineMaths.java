package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/** The arithmetic of each basis. It rounds once, to the cent, half up; a credit is its charge with the sign changed. */
final class LineMaths {

    private static final int BASE_SCALE = 4;

    private LineMaths() {
    }

    /**
     * Days at a price per year or month.
     *
     * @param factor kVA or kWc that the price multiplies, or 1
     */
    static ProposedLine fixed(PricedPart part, BigDecimal factor) {
        boolean yearly = part.price().rule().basis() == Basis.PER_YEAR;
        BigDecimal price = part.price().amount();
        BigDecimal unitPrice = price.multiply(factor).stripTrailingZeros();
        BigDecimal net = yearly
                ? Proration.ofYearly(unitPrice, part.period()) : Proration.ofMonthly(unitPrice, part.period());
        String shares = yearly ? Proration.yearlyShares(part.period()) : Proration.monthlyShares(part.period());
        return line(part, count(part, BigDecimal.valueOf(part.period().days()), QuantityUnit.DAY, unitPrice), net,
                Explanation.of(yearly ? Formula.YEARLY : Formula.MONTHLY, plain(price), shares, plain(factor)));
    }

    /** kWh or m3 at a price per unit. */
    static ProposedLine perUnit(PricedPart part, BigDecimal quantity) {
        return units(part, quantity,
                Explanation.of(Formula.PER_UNIT, quantity.toPlainString(), plain(part.price().amount())));
    }

    /** kWh or m3 at a price per unit, with an explanation of its own. */
    static ProposedLine units(PricedPart part, BigDecimal quantity, Explanation explanation) {
        boolean water = part.price().rule().measure() == Measure.WATER;
        BigDecimal price = part.price().amount();
        return line(part, count(part, quantity, water ? QuantityUnit.M3 : QuantityUnit.KWH, price),
                quantity.multiply(price), explanation);
    }

    /** A percentage of other lines. @param base EUR */
    static ProposedLine percentage(PricedPart part, Money base, BigDecimal percent, Explanation explanation) {
        BigDecimal net = base.euros().multiply(percent).movePointLeft(2);
        return line(part, count(part, base.euros(), QuantityUnit.EUR, percent), net, explanation);
    }

    /**
     * CTA: a percentage of the fixed part of the network tariff for the days. The base is shown with four decimals and
     * used unrounded.
     *
     * @param basePerYear EUR per year
     */
    static ProposedLine cta(DateRange period, BigDecimal basePerYear, BigDecimal percent, VatRate vatRate) {
        BigDecimal base = Proration.ofYearly(basePerYear, period).setScale(BASE_SCALE, RoundingMode.HALF_UP);
        BigDecimal net = Proration.ofYearly(basePerYear.multiply(percent).movePointLeft(2), period);
        return new ProposedLine(LawfulLines.CTA, period,
                new ProposedLine.Count(base, QuantityUnit.EUR, percent, PriceUnit.PERCENT), vatRate, Money.rounded(net),
                Explanation.of(Formula.PERCENT, base.toPlainString(), plain(percent)));
    }

    /** Excise: kilowatt-hours of all classes at a price per thousand of them. */
    static ProposedLine excise(DateRange period, BigDecimal kilowattHours, BigDecimal perMegawattHour,
            VatRate vatRate) {
        BigDecimal net = kilowattHours.multiply(perMegawattHour).movePointLeft(3);
        return new ProposedLine(LawfulLines.EXCISE, period,
                new ProposedLine.Count(kilowattHours, QuantityUnit.KWH, perMegawattHour, PriceUnit.EUR_PER_MWH), vatRate,
                Money.rounded(net), Explanation.of(Formula.PER_UNIT, kilowattHours.toPlainString(),
                        plain(perMegawattHour.movePointLeft(3))));
    }

    private static ProposedLine line(
            PricedPart part, ProposedLine.Count count, BigDecimal net, Explanation explanation) {
        Money rounded = Money.rounded(net);
        return new ProposedLine(ProposedLine.What.of(part), part.period(), count, part.vatRate(),
                part.price().credit() ? Money.ZERO.minus(rounded) : rounded, explanation);
    }

    private static ProposedLine.Count count(
            PricedPart part, BigDecimal quantity, QuantityUnit unit, BigDecimal unitPrice) {
        return new ProposedLine.Count(part.price().credit() ? quantity.negate() : quantity, unit, unitPrice,
                PriceUnit.of(part.price().rule()));
    }

    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
