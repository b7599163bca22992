package org.quittance.tariff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The prices of a version in the order of invoices, each of its key once. */
public record PriceList(List<PriceTerms> prices) {

    /** @throws DuplicatePriceException if two prices have the same code and subscribed power */
    public PriceList {
        prices = List.copyOf(prices);
        Set<PriceKey> keys = new HashSet<>();
        for (PriceTerms price : prices) {
            if (!keys.add(price.key())) {
                throw new DuplicatePriceException(price.key());
            }
        }
    }

    /** Other amounts for some of the prices. */
    public PriceList at(Map<PriceKey, BigDecimal> amounts) {
        return new PriceList(prices.stream()
                .map(price -> amounts.containsKey(price.key()) ? price.at(amounts.get(price.key())) : price).toList());
    }

    /** Adds a price behind the last one of its heading. */
    public PriceList with(PriceTerms added) {
        List<PriceTerms> list = new ArrayList<>(prices);
        int place = list.size();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).labels().heading() == added.labels().heading()) {
                place = i + 1;
            }
        }
        list.add(place, added);
        return new PriceList(list);
    }

    /** @throws UnknownPriceException if there is no such price */
    public PriceList with(PriceKey replaced, PriceTerms by) {
        requireKnown(replaced);
        return new PriceList(prices.stream().map(price -> price.key().equals(replaced) ? by : price).toList());
    }

    /** @throws UnknownPriceException if there is no such price */
    public PriceList without(PriceKey removed) {
        requireKnown(removed);
        return new PriceList(prices.stream().filter(price -> !price.key().equals(removed)).toList());
    }

    private void requireKnown(PriceKey key) {
        if (prices.stream().noneMatch(price -> price.key().equals(key))) {
            throw new UnknownPriceException(key);
        }
    }
}
