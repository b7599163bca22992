package org.quittance.billing.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;
import org.quittance.time.NoValueOnDateException;
import org.quittance.time.Timeline;

/**
 * The published prices of one contract, each with its own line of time: a period is cut where the price itself, its
 * VAT or what the contract pays of them changes, and nowhere else. A price that only gets another name is one line for the customer, under the later name:
 * the one of the tariff that he has now.
 */
public final class PriceBook {

    private final StatutoryRates rates;
    private final Timeline<Long> versions;
    private final Map<String, Timeline<Optional<PriceTerms>>> prices = new LinkedHashMap<>();
    /** Most contracts that share the book are billed for the same days. */
    private final Map<Cut, List<PricedPart>> cuts = new ConcurrentHashMap<>();

    private record Cut(String code, DateRange period) {
    }

    private PriceBook(Collection<VersionPrices> versions,
            NavigableMap<LocalDate, ? extends Predicate<PriceTerms>> applies, StatutoryRates rates) {
        this.rates = rates;
        NavigableMap<LocalDate, VersionPrices> starts = new TreeMap<>();
        Set<String> codes = new LinkedHashSet<>();
        for (VersionPrices version : versions) {
            if (starts.put(version.validFrom(), version) != null) {
                throw new IllegalArgumentException("two versions of a tariff start on " + version.validFrom());
            }
            version.prices().stream().filter(price -> applies.values().stream().anyMatch(paid -> paid.test(price)))
                    .map(PriceTerms::code).forEach(codes::add);
        }
        this.versions = Timeline.of("tariff", starts.values().stream()
                .collect(Collectors.toMap(VersionPrices::validFrom, VersionPrices::versionId)));
        codes.forEach(code -> prices.put(code, Timeline.of(code, timeline(code, starts, applies))));
    }

    /**
     * @param versions published, of the contract's offer
     * @param applies  whether the contract pays a price at all: the one of its subscribed power, and so on
     * @throws IllegalArgumentException if two versions start on the same day
     */
    public static PriceBook of(
            Collection<VersionPrices> versions, Predicate<PriceTerms> applies, StatutoryRates rates) {
        return of(versions, new TreeMap<>(Map.of(LocalDate.MIN, applies)), rates);
    }

    /**
     * The same for a contract that changes what it pays.
     *
     * @param applies each from its day until the next; the first from {@link LocalDate#MIN}
     */
    public static PriceBook of(Collection<VersionPrices> versions,
            NavigableMap<LocalDate, ? extends Predicate<PriceTerms>> applies, StatutoryRates rates) {
        return new PriceBook(versions, applies, rates);
    }

    private static Map<LocalDate, Optional<PriceTerms>> timeline(String code,
            NavigableMap<LocalDate, VersionPrices> versions, NavigableMap<LocalDate, ? extends Predicate<PriceTerms>> applies) {
        Map<LocalDate, Optional<PriceTerms>> timeline = new TreeMap<>();
        Stream.concat(versions.keySet().stream(), applies.keySet().stream())
                .filter(day -> versions.floorKey(day) != null)
                .forEach(day -> timeline.put(day, versions.floorEntry(day).getValue().prices().stream()
                        .filter(price -> price.code().equals(code) && applies.floorEntry(day).getValue().test(price)).findFirst()));
        return timeline;
    }

    public StatutoryRates rates() {
        return rates;
    }

    /** The parts of all prices that were chosen, price by price in the order of the tariff. */
    List<PricedPart> parts(Predicate<PriceTerms> chosen, DateRange period) {
        return prices.keySet().stream().flatMap(code -> parts(code, period).stream())
                .filter(part -> chosen.test(part.price())).toList();
    }

    /** The parts of one price, in order; those days are left out on which it is not in force. */
    List<PricedPart> parts(String code, DateRange period) {
        return cuts.computeIfAbsent(new Cut(code, period), this::cut);
    }

    private List<PricedPart> cut(Cut cut) {
        DateRange period = cut.period();
        List<PricedPart> parts = new ArrayList<>();
        Timeline<Optional<PriceTerms>> timeline = prices.getOrDefault(cut.code(), Timeline.of(cut.code(), Map.of()));
        for (DateRange part : period.isEmpty() ? List.<DateRange>of() : period.cutAt(timeline.changesWithin(period))) {
            timeline.find(part.start()).flatMap(price -> price).ifPresent(price -> {
                for (DateRange taxed : part.cutAt(rates.vat(price.labels().vat()).changesWithin(part))) {
                    add(parts, part(taxed, price));
                }
            });
        }
        return List.copyOf(parts);
    }

    private static void add(List<PricedPart> parts, PricedPart next) {
        PricedPart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last == null || !last.isContinuedBy(next)) {
            parts.add(next);
        } else {
            parts.set(parts.size() - 1, new PricedPart(new DateRange(last.period().start(), next.period().end()),
                    next.price(), last.versionId(), next.vatRate()));
        }
    }

    private PricedPart part(DateRange days, PriceTerms price) {
        try {
            return new PricedPart(days, price, versions.on(days.start()), rates.vat(price.labels().vat()).on(days.start()));
        } catch (NoValueOnDateException e) {
            throw NotBillableException.noRate(e);
        }
    }

    /** Codes in the order of the tariff. */
    Set<String> codes() {
        return prices.keySet();
    }

    /**
     * The parts of what must have a price on every day.
     *
     * @throws NotBillableException if a day has none
     */
    List<PricedPart> complete(Predicate<PriceTerms> chosen, DateRange period, Unpriced unpriced) {
        List<PricedPart> parts = parts(chosen, period);
        LocalDate priced = period.start();
        while (priced.isBefore(period.end())) {
            LocalDate day = priced;
            priced = parts.stream().map(PricedPart::period).filter(part -> part.contains(day)).map(DateRange::end)
                    .max(LocalDate::compareTo).orElseThrow(() -> NotBillableException.noPrice(day, unpriced));
        }
        return parts;
    }

    /** @throws NotBillableException if no version of the tariff is in force on a day */
    void requireVersion(DateRange period, Measure what) {
        if (!period.isEmpty() && versions.find(period.start()).isEmpty()) {
            throw NotBillableException.noPrice(period.start(), new Unpriced(what.name(), null));
        }
    }
}
