package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.quittance.contract.TimeClass;
import org.quittance.time.Timeline;

/**
 * What one published version of a tariff asks of one contract, excluding VAT.
 *
 * @param subscriptionPerYear EUR per year at the contract's subscribed power, null if the version has no price for it
 * @param perKilowattHour     EUR per kWh of each class the version prices
 */
public record ElectricityPrices(long versionId, LocalDate validFrom, BigDecimal subscriptionPerYear,
        Map<TimeClass, BigDecimal> perKilowattHour) {

    public ElectricityPrices {
        perKilowattHour = Map.copyOf(perKilowattHour);
    }

    /** @throws IllegalArgumentException if two versions start on the same day */
    public static Timeline<ElectricityPrices> timeline(Collection<ElectricityPrices> versions) {
        return Timeline.of("tariff", versions, ElectricityPrices::validFrom);
    }
}
