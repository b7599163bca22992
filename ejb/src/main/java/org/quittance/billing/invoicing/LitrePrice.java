package org.quittance.billing.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.billing.Invoice;
import org.quittance.billing.MeteredQuantity;
import org.quittance.billing.QuantityUnit;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Measure;

/**
 * The price of a litre of water as a bill shows it, subscription excluded (arrêté du 10 juillet 1996): the total less the
 * subscription, both including VAT, over the litres of this bill.
 *
 * @param perLitre     EUR including VAT, five decimals, half up
 * @param subscription including VAT, rounded once per VAT rate
 */
public record LitrePrice(BigDecimal perLitre, Money subscription) {

    private static final int DECIMALS = 5;
    private static final int LITRES_PER_M3 = 3;

    /** One line of a bill. @param net excluding VAT */
    public record Line(QuantityUnit unit, VatRate rate, Money net) {
    }

    public static Optional<LitrePrice> of(Invoice invoice) {
        BigDecimal volume = invoice.meteredQuantities().stream()
                .filter(quantity -> quantity.measure() == Measure.WATER)
                .map(MeteredQuantity::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return of(invoice.contract().service(), volume, invoice.lines().stream()
                .map(line -> new Line(line.quantityUnit(), line.vatRate(), line.net())).toList(), invoice.gross());
    }

    /**
     * Nothing unless it is a bill of water that was used.
     *
     * @param volume m3 of the bill
     * @param gross  total including VAT
     */
    public static Optional<LitrePrice> of(
            ServiceKind service, BigDecimal volume, Collection<Line> lines, Money gross) {
        if (service != ServiceKind.WATER || volume.signum() <= 0) {
            return Optional.empty();
        }
        Money subscription = subscription(lines);
        BigDecimal used = gross.minus(subscription).euros();
        return Optional.of(new LitrePrice(
                used.divide(volume.movePointRight(LITRES_PER_M3), DECIMALS, RoundingMode.HALF_UP), subscription));
    }

    private static Money subscription(Collection<Line> lines) {
        Map<VatRate, Money> perRate = lines.stream().filter(line -> line.unit() == QuantityUnit.DAY)
                .collect(Collectors.toMap(Line::rate, Line::net, Money::plus));
        return perRate.entrySet().stream()
                .map(rate -> rate.getValue().plus(rate.getKey().on(rate.getValue())))
                .reduce(Money.ZERO, Money::plus);
    }
}
