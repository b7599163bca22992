package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.util.Map;
import org.quittance.contract.NetworkOption;
import org.quittance.money.VatRate;
import org.quittance.time.Timeline;

/**
 * The dated rates that the law sets for every contract alike; loaded once for all contracts of a run.
 *
 * @param excise    EUR per MWh
 * @param cta       percent of the fixed part of the network tariff
 * @param vatFixed  on subscription and CTA: reduced until 2025-07-31
 * @param vatEnergy on energy and excise
 */
public record StatutoryRates(Timeline<BigDecimal> excise, Timeline<BigDecimal> cta, Timeline<VatRate> vatFixed,
        Timeline<VatRate> vatEnergy, Map<NetworkOption, Timeline<NetworkTariffRates>> network) {

    public StatutoryRates {
        network = Map.copyOf(network);
    }

    /** The network tariff of one option; it holds nothing on any day if the option is unknown. */
    public Timeline<NetworkTariffRates> network(NetworkOption option) {
        return network.getOrDefault(option, Timeline.of("network tariff " + option, Map.of()));
    }
}
