package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.time.Timeline;

/**
 * What an electricity contract says about its price.
 *
 * @param powers subscribed power in kVA, by the day from which it holds
 */
public record ElectricityTerms(long contractId, PriceOption option, NetworkOption networkOption, Timeline<Integer> powers) {

    /** One power from ever, in kVA. */
    public ElectricityTerms(long contractId, PriceOption option, NetworkOption networkOption, int powerKva) {
        this(contractId, option, networkOption, Map.of(LocalDate.MIN, powerKva));
    }

    /** @param powers in kVA, by the day from which each holds */
    public ElectricityTerms(long contractId, PriceOption option, NetworkOption networkOption, Map<LocalDate, Integer> powers) {
        this(contractId, option, networkOption, Timeline.of("subscribed power", powers));
    }

    /** What prices per kVA are multiplied by. */
    Timeline<BigDecimal> factors() {
        return powers.map(BigDecimal::valueOf);
    }
}
