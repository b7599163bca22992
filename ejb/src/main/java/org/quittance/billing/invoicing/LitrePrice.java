package org.quittance.billing.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoicedContract;
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

    /** Of the first contract of water on the invoice, the days that it bills now. */
    public static Optional<LitrePrice> of(Invoice invoice) {
        return invoice.contracts().stream().filter(contract -> contract.supplied().service() == ServiceKind.WATER)
                .findFirst().flatMap(contract -> of(invoice, contract));
    }

    private static Optional<LitrePrice> of(Invoice invoice, InvoicedContract contract) {
        BigDecimal volume = invoice.meteredQuantities().stream()
                .filter(quantity -> quantity.contractId() == contract.contractId())
                .filter(quantity -> contract.period().contains(quantity.period()))
                .filter(quantity -> quantity.measure() == Measure.WATER)
                .map(MeteredQuantity::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return of(contract.supplied().service(), volume, invoice.lines().stream()
                .filter(line -> line.contractId() == contract.contractId())
                .filter(line -> line.isAdvance() || contract.period().contains(line.period()))
                .map(line -> new Line(line.quantityUnit(), line.vatRate(), line.net())).toList());
    }

    /**
     * Nothing unless it is a bill of water that was used.
     *
     * @param volume m3 of the bill
     * @param lines  all that is billed for it
     */
    public static Optional<LitrePrice> of(ServiceKind service, BigDecimal volume, Collection<Line> lines) {
        if (service != ServiceKind.WATER || volume.signum() <= 0) {
            return Optional.empty();
        }
        Money subscription = gross(lines.stream().filter(line -> line.unit() == QuantityUnit.DAY));
        BigDecimal used = gross(lines.stream()).minus(subscription).euros();
        return Optional.of(new LitrePrice(
                used.divide(volume.movePointRight(LITRES_PER_M3), DECIMALS, RoundingMode.HALF_UP), subscription));
    }

    private static Money gross(Stream<Line> lines) {
        return VatTotal.of(lines.map(line -> new VatTotal.Amount(line.rate(), line.net()))).stream()
                .map(total -> total.net().plus(total.vat())).reduce(Money.ZERO, Money::plus);
    }
}
