package org.quittance.tariff.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Offer;
import org.quittance.tariff.Price;
import org.quittance.tariff.PriceRow;

/**
 * What an offer costs on a day, excluding VAT and taxes.
 *
 * @param since the day from which these prices hold, null if none do yet
 */
public record PricesInForce(Offer offer, LocalDate since, List<PriceRow> prices) {

    /** EUR per year, null for a power that is not sold. */
    public BigDecimal subscription(int powerKva) {
        return amount(Price.Charge.SUBSCRIPTION, powerKva, null);
    }

    /** EUR per kWh, null for a class the offer does not have. */
    public BigDecimal energy(TimeClass timeClass) {
        return amount(Price.Charge.ENERGY, null, timeClass);
    }

    private BigDecimal amount(Price.Charge charge, Integer powerKva, TimeClass timeClass) {
        return prices.stream()
                .filter(price -> price.charge() == charge && Objects.equals(price.powerKva(), powerKva)
                        && price.timeClass() == timeClass)
                .map(PriceRow::amount).findFirst().orElse(null);
    }
}
