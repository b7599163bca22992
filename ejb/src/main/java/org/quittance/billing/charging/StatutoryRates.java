package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.contract.NetworkOption;
import org.quittance.money.VatRate;
import org.quittance.tariff.Levy;
import org.quittance.time.Timeline;

/** The dated rates that the law sets for every contract alike; loaded once for all contracts of a run. */
public final class StatutoryRates {

    private final Map<Levy, Timeline<BigDecimal>> levies = new EnumMap<>(Levy.class);
    private final Map<Levy, Timeline<VatRate>> vat = new EnumMap<>(Levy.class);
    private final Map<NetworkOption, Timeline<NetworkTariffRates>> network;

    /** @param levies by the day from which each value holds, in the unit that {@link Levy} tells */
    public StatutoryRates(Map<Levy, ? extends Map<LocalDate, BigDecimal>> levies,
            Map<NetworkOption, Timeline<NetworkTariffRates>> network) {
        levies.forEach((levy, values) -> {
            this.levies.put(levy, Timeline.of(levy.name(), values));
            if (levy.isVat()) {
                vat.put(levy, Timeline.of(levy.name(), values.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, value -> new VatRate(value.getValue())))));
            }
        });
        this.network = Map.copyOf(network);
    }

    /** EUR per MWh. */
    Timeline<BigDecimal> excise() {
        return levies.getOrDefault(Levy.EXCISE, Timeline.of(Levy.EXCISE.name(), Map.of()));
    }

    /** Percent of the fixed part of the network tariff. */
    Timeline<BigDecimal> cta() {
        return levies.getOrDefault(Levy.CTA, Timeline.of(Levy.CTA.name(), Map.of()));
    }

    /** One kind of VAT; it holds nothing on any day if it is unknown. */
    public Timeline<VatRate> vat(Levy levy) {
        return vat.getOrDefault(levy, Timeline.of(levy.name(), Map.of()));
    }

    /** The network tariff of one option; it holds nothing on any day if the option is unknown. */
    Timeline<NetworkTariffRates> network(NetworkOption option) {
        return network.getOrDefault(option, Timeline.of("network tariff " + option, Map.of()));
    }
}
