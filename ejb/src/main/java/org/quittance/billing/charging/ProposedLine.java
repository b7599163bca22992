package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quittance.billing.Charge;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.contract.TimeClass;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.time.DateRange;

/**
 * One line of an invoice to be: quantity x unit price = net, at one VAT rate. Each factory is the arithmetic of its
 * charge; it rounds once, to the cent.
 *
 * @param timeClass       only for energy, else null
 * @param net             excluding VAT
 * @param tariffVersionId whose price it is, null when the law sets it
 */
public record ProposedLine(Charge charge, TimeClass timeClass, DateRange period, BigDecimal quantity,
        QuantityUnit quantityUnit, BigDecimal unitPrice, PriceUnit priceUnit, VatRate vatRate, Money net,
        Long tariffVersionId) {

    private static final int BASE_SCALE = 4;

    /** Days at a price per year. */
    static ProposedLine subscription(DateRange period, ElectricityPrices prices, VatRate vatRate) {
        BigDecimal perYear = prices.subscriptionPerYear();
        return new ProposedLine(Charge.SUBSCRIPTION, null, period,
                BigDecimal.valueOf(period.days()), QuantityUnit.DAY, perYear, PriceUnit.EUR_PER_YEAR,
                vatRate, Money.rounded(Proration.ofYearly(perYear, period)), prices.versionId());
    }

    /** Kilowatt-hours of one class at a price per kWh. */
    static ProposedLine energy(TimeClass timeClass, DateRange period, BigDecimal kilowattHours,
            ElectricityPrices prices, VatRate vatRate) {
        BigDecimal perKilowattHour = prices.perKilowattHour().get(timeClass);
        return new ProposedLine(Charge.ENERGY, timeClass, period,
                kilowattHours, QuantityUnit.KWH, perKilowattHour, PriceUnit.EUR_PER_KWH,
                vatRate, Money.rounded(kilowattHours.multiply(perKilowattHour)), prices.versionId());
    }

    /**
     * A percentage of the fixed part of the network tariff for the days. The base is shown with four decimals and used
     * unrounded.
     *
     * @param basePerYear EUR per year
     */
    static ProposedLine cta(DateRange period, BigDecimal basePerYear, BigDecimal percent, VatRate vatRate) {
        BigDecimal base = Proration.ofYearly(basePerYear, period).setScale(BASE_SCALE, RoundingMode.HALF_UP);
        BigDecimal net = Proration.ofYearly(basePerYear.multiply(percent).movePointLeft(2), period);
        return new ProposedLine(Charge.CTA, null, period,
                base, QuantityUnit.EUR, percent, PriceUnit.PERCENT, vatRate, Money.rounded(net), null);
    }

    /** Kilowatt-hours of all classes at a price per thousand of them. */
    static ProposedLine excise(DateRange period, BigDecimal kilowattHours, BigDecimal perMegawattHour,
            VatRate vatRate) {
        BigDecimal net = kilowattHours.multiply(perMegawattHour).movePointLeft(3);
        return new ProposedLine(Charge.EXCISE, null, period,
                kilowattHours, QuantityUnit.KWH, perMegawattHour, PriceUnit.EUR_PER_MWH,
                vatRate, Money.rounded(net), null);
    }
}
