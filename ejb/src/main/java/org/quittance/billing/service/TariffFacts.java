package org.quittance.billing.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.billing.charging.ElectricityPrices;
import org.quittance.billing.charging.NetworkTariffRates;
import org.quittance.billing.charging.StatutoryRates;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.TimeClass;
import org.quittance.money.VatRate;
import org.quittance.tariff.Levy;
import org.quittance.tariff.NetworkTariff;
import org.quittance.tariff.Price;
import org.quittance.tariff.PriceRow;
import org.quittance.tariff.StatutoryRate;
import org.quittance.tariff.Tariffs;
import org.quittance.time.Timeline;

/** All published prices and rates, read in three queries and put in the form that charging takes. */
final class TariffFacts {

    private final Map<String, List<PriceRow>> pricesPerOffer;
    private final StatutoryRates rates;

    TariffFacts(Tariffs tariffs) {
        pricesPerOffer = tariffs.publishedPrices().stream().collect(Collectors.groupingBy(PriceRow::offerCode));
        rates = rates(tariffs.statutoryRates(), tariffs.networkTariffs());
    }

    StatutoryRates rates() {
        return rates;
    }

    /** The versions of the contract's offer, with the subscription of its power. */
    Timeline<ElectricityPrices> prices(ElectricityContract contract) {
        Map<Long, List<PriceRow>> versions = new TreeMap<>(pricesPerOffer.getOrDefault(contract.offerCode(), List.of())
                .stream().collect(Collectors.groupingBy(PriceRow::versionId)));
        return ElectricityPrices.timeline(versions.values().stream()
                .map(version -> prices(version, contract.powerKva()))
                .toList());
    }

    private static ElectricityPrices prices(List<PriceRow> version, int powerKva) {
        BigDecimal subscription = null;
        Map<TimeClass, BigDecimal> energy = new EnumMap<>(TimeClass.class);
        for (PriceRow price : version) {
            if (price.charge() == Price.Charge.ENERGY) {
                energy.put(price.timeClass(), price.amount());
            } else if (price.powerKva() == powerKva) {
                subscription = price.amount();
            }
        }
        return new ElectricityPrices(version.get(0).versionId(), version.get(0).validFrom(), subscription, energy);
    }

    private static StatutoryRates rates(List<StatutoryRate> rates, List<NetworkTariff> network) {
        Map<NetworkOption, Collection<NetworkTariff>> perOption = new EnumMap<>(NetworkOption.class);
        network.forEach(tariff -> perOption.computeIfAbsent(tariff.option(), o -> new ArrayList<>()).add(tariff));
        return new StatutoryRates(
                timeline(rates, Levy.EXCISE, Function.identity()),
                timeline(rates, Levy.CTA, Function.identity()),
                timeline(rates, Levy.VAT_FIXED, VatRate::new),
                timeline(rates, Levy.VAT_ENERGY, VatRate::new),
                perOption.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> timeline(e.getValue()))));
    }

    private static <T> Timeline<T> timeline(List<StatutoryRate> rates, Levy levy, Function<BigDecimal, T> as) {
        return Timeline.of(levy.name(), rates.stream()
                .filter(rate -> rate.levy() == levy)
                .collect(Collectors.toMap(StatutoryRate::validFrom, rate -> as.apply(rate.value()))));
    }

    private static Timeline<NetworkTariffRates> timeline(Collection<NetworkTariff> tariffs) {
        return Timeline.of("network tariff", tariffs.stream().collect(Collectors.toMap(NetworkTariff::validFrom,
                tariff -> new NetworkTariffRates(tariff.management(), tariff.metering(), tariff.powerPerKva()))));
    }
}
