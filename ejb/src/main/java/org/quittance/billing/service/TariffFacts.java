package org.quittance.billing.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import org.quittance.tariff.PriceTerms;
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

    private record Book(String offer, NavigableMap<LocalDate, ContractPrices> paid) {
    }

    public TariffFacts(Tariffs tariffs) {
        this(tariffs, tariffs.publishedPrices());
    }

    /** @param versions instead of those that are published: to try prices before they are */
    public TariffFacts(Tariffs tariffs, Collection<VersionPrices> versions) {
        this(tariffs, versions, rates(tariffs.statutoryRates(), tariffs.networkTariffs(), UnaryOperator.identity()));
    }

    private TariffFacts(Tariffs tariffs, Collection<VersionPrices> versions, StatutoryRates rates) {
        offers = tariffs.offers().stream().collect(Collectors.toMap(Offer::code, Function.identity()));
        this.versions = versions.stream().collect(Collectors.groupingBy(VersionPrices::offerCode));
        this.rates = rates;
    }

    /**
     * The published prices and rates of a day, as if they had held since an earlier one. What is billed in advance is taken
     * for the days themselves, so that twelve months are twelve months of everything.
     */
    static TariffFacts heldSince(LocalDate since, Tariffs tariffs, LocalDate day) {
        return new TariffFacts(tariffs,
                latest(tariffs.publishedPrices(), VersionPrices::offerCode, VersionPrices::validFrom, day).stream()
                        .map(version -> new VersionPrices(version.offerCode(), version.versionId(), since,
                                version.prices().stream().map(PriceTerms::inArrears).toList())).toList(),
                rates(latest(tariffs.statutoryRates(), StatutoryRate::levy, StatutoryRate::validFrom, day),
                        latest(tariffs.networkTariffs(), NetworkTariff::option, NetworkTariff::validFrom, day), from -> since));
    }

    private static <T, K> Collection<T> latest(
            Collection<T> dated, Function<T, K> of, Function<T, LocalDate> from, LocalDate day) {
        return dated.stream().filter(one -> !from.apply(one).isAfter(day))
                .collect(Collectors.toMap(of, Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(from)))).values();
    }

    Offer offer(Contract contract) {
        return offers.get(contract.offerCode());
    }

    /** The prices of the contract's offer that it pays: those of its power, sewage only where it is connected. */
    PriceBook prices(Contract contract) {
        return books.computeIfAbsent(new Book(contract.offerCode(), ContractPrices.paidBy(contract)), book ->
                PriceBook.of(versions.getOrDefault(book.offer(), List.of()), book.paid(), rates));
    }

    /** @param held from when a rate that starts on a day is taken to hold */
    private static StatutoryRates rates(
            Collection<StatutoryRate> rates, Collection<NetworkTariff> network, UnaryOperator<LocalDate> held) {
        Map<Levy, Map<LocalDate, BigDecimal>> levies = new EnumMap<>(Levy.class);
        rates.forEach(rate -> levies.computeIfAbsent(rate.levy(), levy -> new TreeMap<>())
                .put(held.apply(rate.validFrom()), rate.value()));
        Map<NetworkOption, Collection<NetworkTariff>> perOption = new EnumMap<>(NetworkOption.class);
        network.forEach(tariff -> perOption.computeIfAbsent(tariff.option(), o -> new ArrayList<>()).add(tariff));
        return new StatutoryRates(levies, perOption.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, option -> timeline(option.getValue(), held))));
    }

    private static Timeline<NetworkTariffRates> timeline(
            Collection<NetworkTariff> tariffs, UnaryOperator<LocalDate> held) {
        return Timeline.of("network tariff", tariffs.stream().collect(Collectors.toMap(
                tariff -> held.apply(tariff.validFrom()),
                tariff -> new NetworkTariffRates(tariff.management(), tariff.metering(), tariff.powerPerKva()))));
    }
}
