package org.quittance.billing.charging;

import java.math.BigDecimal;
import org.quittance.billing.Explanation;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.contract.TimeClass;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.DateRange;

/**
 * One line of an invoice to be: quantity x unit price = net, at one VAT rate, with its arithmetic. {@link LineMaths}
 * makes them.
 *
 * @param net excluding VAT, rounded once
 */
public record ProposedLine(What what, DateRange period, Count count, VatRate vatRate, Money net,
        Explanation explanation) {

    /**
     * What is charged.
     *
     * @param code      names the price; nothing is billed twice under it
     * @param timeClass only for energy by classes, else null
     * @param versionId whose price it is, null when the law sets it
     * @param advance   whether it is for the period to come
     */
    public record What(
            String code, TimeClass timeClass, PriceTerms.Labels labels, Long versionId, boolean advance) {

        static What of(PricedPart part) {
            PriceTerms price = part.price();
            return new What(
                    price.code(), price.rule().timeClass(), price.labels(), part.versionId(), price.advance());
        }
    }

    /** Quantity and price, each with its unit. */
    public record Count(BigDecimal quantity, QuantityUnit unit, BigDecimal unitPrice, PriceUnit priceUnit) {
    }

    public String code() {
        return what.code();
    }
}
