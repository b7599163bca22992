package org.quittance.billing.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.billing.charging.NetworkTariffRates;
import org.quittance.billing.charging.PriceBook;
import org.quittance.billing.charging.StatutoryRates;
import org.quittance.contract.Contract;
import org.quittance.contract.NetworkOption;
import org.quittance.tariff.ContractPrices;
import org.quittance.tariff.Levy;
import org.quittance.tariff.NetworkTariff;
import org.quittance.tariff.Offer;
import org.quittance.tariff.StatutoryRate;
import org.quittance.tariff.Tariffs;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.Timeline;

/**
 * All offers, published prices and rates, read in five queries and put in the form that charging takes. They do not change
 * while a run goes on, so it reads them once; contracts that pay the same prices share a book of them.
 */
public final class TariffFacts {

    private final Map<String, Offer> offers;
    private final Map<String, List<VersionPrices>> versions;
    private final StatutoryRates rates;
    private final Map<Book, PriceBook> books = new HashMap<>();

    private record Book(String offer, ContractPrices paid) {
    }

    public TariffFacts(Tariffs tariffs) {
        this(tariffs, tariffs.publishedPrices());
    }

    /** @param versions instead of those that are published: to try prices before they are */
    public TariffFacts(Tariffs tariffs, Collection<VersionPrices> versions) {
        offers = tariffs.offers().stream().collect(Collectors.toMap(Offer::code, Function.identity()));
        this.versions = versions.stream().collect(Collectors.groupingBy(VersionPrices::offerCode));
        rates = rates(tariffs.statutoryRates(), tariffs.networkTariffs());
    }

    Offer offer(Contract contract) {
        return offers.get(contract.offerCode());
    }

    /** The prices of the contract's offer that it pays: those of its power, sewage only where it is connected. */
    PriceBook prices(Contract contract) {
        return books.computeIfAbsent(new Book(contract.offerCode(), ContractPrices.paidBy(contract)), book ->
                PriceBook.of(versions.getOrDefault(book.offer(), List.of()), book.paid(), rates));
    }

    private static StatutoryRates rates(List<StatutoryRate> rates, List<NetworkTariff> network) {
        Map<Levy, Map<LocalDate, BigDecimal>> levies = new EnumMap<>(Levy.class);
        rates.forEach(rate -> levies.computeIfAbsent(rate.levy(), levy -> new TreeMap<>())
                .put(rate.validFrom(), rate.value()));
        Map<NetworkOption, Collection<NetworkTariff>> perOption = new EnumMap<>(NetworkOption.class);
        network.forEach(tariff -> perOption.computeIfAbsent(tariff.option(), o -> new ArrayList<>()).add(tariff));
        return new StatutoryRates(levies, perOption.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, option -> timeline(option.getValue()))));
    }

    private static Timeline<NetworkTariffRates> timeline(Collection<NetworkTariff> tariffs) {
        return Timeline.of("network tariff", tariffs.stream().collect(Collectors.toMap(NetworkTariff::validFrom,
                tariff -> new NetworkTariffRates(tariff.management(), tariff.metering(), tariff.powerPerKva()))));
    }
}
